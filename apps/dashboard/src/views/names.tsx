import { type At, sayIn, to } from "../site/at.js";
import { officialPath, translation, unitPath } from "../site/content.js";

/** Names of units as links to their pages; a collective leads to its tasks. */
export function Units({ names, at, field }: { names: readonly string[]; at: At; field: string }) {
  if (names.length === 0) return <Nobody at={at} />;
  return (
    <ul class="names">
      {names.map((name) => {
        const path = unitPath(name);
        const href = path === null ? to(at, "tasks/", { [field]: name }) : to(at, path);
        return (
          <li>
            <a href={href} lang="zh-Hans" class={path === null ? "collective" : undefined}>
              {name}
            </a>
            <English of={translation.units[name]} at={at} />
          </li>
        );
      })}
    </ul>
  );
}

/** Names of officials as links to their pages. */
export function Officials({ names, at }: { names: readonly string[]; at: At }) {
  if (names.length === 0) return <Nobody at={at} />;
  return (
    <ul class="names">
      {names.map((name) => (
        <li>
          <a href={to(at, officialPath(name))} lang="zh-Hans">
            {name}
          </a>
          <English of={translation.officials[name]} at={at} />
        </li>
      ))}
    </ul>
  );
}

/** The translation beside a Chinese name or text; nothing on Chinese pages. */
export function English({ of: text, at }: { of: string | undefined; at: At }) {
  return at.language === "en" && text !== undefined ? (
    <span class="english" lang="en">
      {" "}
      {text}
    </span>
  ) : null;
}

function Nobody({ at }: { at: At }) {
  return <span class="none">{sayIn(at.language)("未写明", "none named")}</span>;
}
