import {
  defaultTreeAdapter,
  html,
  parse,
  type Token,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from "parse5";
import { limitError } from "../limit-error.js";
import type { Limits } from "../options.js";

/** A node of the repaired page. Siblings are linked, so that moving one costs the same wherever it stands. */
export interface HtmlNode {
  /** The element's tag in lower case; `#text`, `#document`, `#fragment`, `#comment` or `#doctype` otherwise. */
  name: string;
  /** Of a text node; `""` otherwise. */
  text: string;
  attributes: readonly Token.Attribute[];
  namespace: html.NS;
  parent: HtmlNode | null;
  first: HtmlNode | null;
  last: HtmlNode | null;
  previous: HtmlNode | null;
  next: HtmlNode | null;
}

type NodeMap = TreeAdapterTypeMap<
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode
>;

/** The value of an attribute, `null` where it is absent. */
export function attribute(node: HtmlNode, name: string): string | null {
  return node.attributes.find((each) => each.name === name)?.value ?? null;
}

/**
 * Parses a page as browsers do: missing end tags, misplaced text and odd nesting are repaired.
 *
 * Throws LIMIT_DEPTH where elements nest too deep and LIMIT_SIZE where there are too many, counted with those
 * that the repair adds: a few bytes can make it reopen thousands.
 */
export function parsePage(source: string, limits: Limits): HtmlNode {
  return parse<NodeMap>(source, { treeAdapter: linkedTree(limits) });
}

const noAttributes: readonly Token.Attribute[] = [];

function createNode(name: string, text = "", attributes = noAttributes, namespace = html.NS.HTML): HtmlNode {
  return {
    name,
    text,
    attributes,
    namespace,
    parent: null,
    first: null,
    last: null,
    previous: null,
    next: null,
  };
}

function detach(node: HtmlNode): void {
  const { parent, previous, next } = node;
  if (!parent) return;
  if (previous) previous.next = next;
  else parent.first = next;
  if (next) next.previous = previous;
  else parent.last = previous;
  node.parent = null;
  node.previous = null;
  node.next = null;
}

/** Puts a node before another child, or last where `before` is `null`. Comments are left out. */
function insert(parent: HtmlNode, node: HtmlNode, before: HtmlNode | null): void {
  if (node.name === "#comment" || node.name === "#doctype") return;
  detach(node);
  const previous = before ? before.previous : parent.last;
  node.parent = parent;
  node.previous = previous;
  node.next = before;
  if (previous) previous.next = node;
  else parent.first = node;
  if (before) before.previous = node;
  else parent.last = node;
}

function insertText(parent: HtmlNode, text: string, before: HtmlNode | null): void {
  const previous = before ? before.previous : parent.last;
  if (previous?.name === "#text") previous.text += text;
  else insert(parent, createNode("#text", text), before);
}

/** What parse5 builds the page with. What fenjie never asks for, such as a page's template contents, is not kept. */
function linkedTree(limits: Limits): TreeAdapter<NodeMap> {
  let elements = 0;
  let depth = 0;
  return {
    ...(defaultTreeAdapter as unknown as TreeAdapter<NodeMap>),
    createDocument: () => createNode("#document"),
    createDocumentFragment: () => createNode("#fragment"),
    createCommentNode: () => createNode("#comment"),
    createTextNode: (text) => createNode("#text", text),
    createElement(name, namespace, attributes) {
      elements += 1;
      if (elements > limits.elements) throw limitError("elements", limits, elements);
      // The parser makes a list for every element; most are empty, and one will do for those.
      return createNode(name, "", attributes.length > 0 ? attributes : noAttributes, namespace);
    },
    onItemPush() {
      depth += 1;
      if (depth > limits.depth) throw limitError("depth", limits, depth);
    },
    onItemPop() {
      depth -= 1;
    },
    adoptAttributes() {},
    appendChild: (parent, node) => insert(parent, node, null),
    insertBefore: insert,
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode: detach,
    getFirstChild: (node) => node.first,
    getChildNodes(node) {
      const children: HtmlNode[] = [];
      for (let child = node.first; child; child = child.next) children.push(child);
      return children;
    },
    getParentNode: (node) => node.parent,
    getTagName: (node) => node.name,
    getNamespaceURI: (node) => node.namespace,
    getAttrList: (node) => [...node.attributes],
    getTextNodeContent: (node) => node.text,
    getTemplateContent: () => createNode("#fragment"),
    setTemplateContent() {},
    setDocumentType() {},
    setDocumentMode() {},
    getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
    isTextNode: (node): node is HtmlNode => node.name === "#text",
    isCommentNode: (node): node is HtmlNode => node.name === "#comment",
    isElementNode: (node): node is HtmlNode => !node.name.startsWith("#"),
    isDocumentTypeNode: (node): node is HtmlNode => node.name === "#doctype",
  };
}
