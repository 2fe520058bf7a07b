/** The tree of a page, no deeper or larger than can be read. */
import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { Refusal } from '../refusal.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that a page may have; newspapers' have a few thousand. */
const MOST_ELEMENTS = 110_000;

/**
 * Parses a page.
 * @throws Refusal where it has more elements than memory and time allow.
 */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  let elements = 0;
  return parse<DefaultTreeAdapterMap>(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        if (++elements > MOST_ELEMENTS) {
          throw new Refusal(
            'malformed',
            `The page has more than ${MOST_ELEMENTS} elements, which no article has. Save its text alone and drop that.`,
          );
        }
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
    },
  });
}

export function isElement(node: Node | DefaultTreeAdapterTypes.Document): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find(each => each.name === name)?.value;
}

/** Visits all nodes in document order; no recursion, so that depth costs no stack. `false` skips the children. */
export function walk(
  root: DefaultTreeAdapterTypes.ParentNode,
  enter: (node: Node) => boolean | undefined,
  leave?: (element: Element) => void,
): void {
  const stack: { nodes: Node[]; at: number; parent: Element | null }[] = [
    { nodes: root.childNodes, at: 0, parent: null },
  ];
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!;
    if (top.at === top.nodes.length) {
      stack.pop();
      if (top.parent) leave?.(top.parent);
      continue;
    }
    const node = top.nodes[top.at++]!;
    const skip = enter(node) === false;
    if (!isElement(node)) continue;
    if (skip) leave?.(node);
    else stack.push({ nodes: node.childNodes, at: 0, parent: node });
  }
}

/** Text with its entities decoded, as scripts hold them that were escaped for attributes. */
export function decodeEntities(text: string): string {
  if (!text.includes('&') || text.length > 10_000) return text;
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/gi, entity => {
    const document = parse(`<!doctype html><body>${entity}`);
    let decoded = '';
    walk(document, node => {
      if (node.nodeName === '#text' && 'value' in node) decoded += node.value;
      return undefined;
    });
    return decoded;
  });
}
