import { attribute, type HtmlNode } from "./tree.js";

/** Elements that are never part of what a page says, with all they hold. */
const left: ReadonlySet<string> = new Set([
  ..."head script style template noscript nav aside iframe object embed svg math canvas audio video".split(
    " ",
  ),
  ..."button select textarea datalist dialog menu rp rt".split(" "),
]);
const leftRoles: ReadonlySet<string> = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "search",
  "complementary",
]);
const sectioning: ReadonlySet<string> = new Set(["article", "main", "section"]);

const blocks: ReadonlySet<string> = new Set(
  (
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** True for elements that begin and end a paragraph. */
export function isBlock(node: HtmlNode): boolean {
  return blocks.has(node.name);
}

/** True for what a reader of the page does not see, or sees as the site around it. */
export function isLeftOut(node: HtmlNode): boolean {
  if (left.has(node.name)) return true;
  if (node.attributes.length > 0 && (isHidden(node) || leftRoles.has(attribute(node, "role") ?? "")))
    return true;
  return (node.name === "header" || node.name === "footer") && !isInSection(node);
}

export function isHidden(node: HtmlNode): boolean {
  const style = attribute(node, "style");
  return (
    attribute(node, "hidden") !== null ||
    attribute(node, "aria-hidden") === "true" ||
    (style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style))
  );
}

const headings: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]),
);

/** 1 to 6 for `<h1>` to `<h6>`. */
export function headingLevelOf(node: HtmlNode): number | null {
  return headings.get(node.name) ?? null;
}

/** A `<header>` inside an article is its title, elsewhere the site's banner. */
function isInSection(node: HtmlNode): boolean {
  for (let above = node.parent; above; above = above.parent) if (sectioning.has(above.name)) return true;
  return false;
}
