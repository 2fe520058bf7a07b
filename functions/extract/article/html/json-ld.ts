/**
 * JSON-LD as newspapers write it: several blocks, lists, `@graph`, comments around them, trailing commas, line breaks
 * inside strings, entities in the values.
 */
import { toNfc } from '../decode/nfc.ts';
import { decodeEntities } from './tree.ts';

/** What an article's node says; strings as written, entities decoded. */
export interface LinkedArticle {
  headline: string | null;
  description: string | null;
  datePublished: string | null;
  author: string | null;
  publisher: string | null;
  url: string | null;
}

type Json = Record<string, unknown>;
const MOST_NODES = 5000;

/** The first node of an article type in the blocks of a page; undefined where there is none. */
export function linkedArticle(blocks: string[]): LinkedArticle | undefined {
  let fallback: LinkedArticle | undefined;
  for (const block of blocks) {
    const value = lenientJson(block);
    const nodes = value === undefined ? looseNode(block) : objectsOf(value);
    for (const node of nodes) {
      const isArticle = typesOf(node).some(type => /(?:article|posting|report)$/i.test(type));
      if (isArticle) return read(node);
      if (typeof node.datePublished === 'string') fallback ??= read(node);
    }
  }
  return fallback;
}

function read(node: Json): LinkedArticle {
  return {
    headline: nameOf(node.headline) ?? nameOf(node.name),
    description: nameOf(node.description),
    datePublished: nameOf(node.datePublished) ?? nameOf(node.dateCreated),
    author: nameOf(node.author),
    publisher: nameOf(node.publisher),
    url: nameOf(node.url) ?? nameOf(node.mainEntityOfPage),
  };
}

function typesOf(node: Json): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter(each => typeof each === 'string');
}

/** A string, or the name (or address) of an object, or those of a list joined by commas. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return toNfc(decodeEntities(value).replace(/\s+/g, ' ').trim()) || null;
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).map(each => (Array.isArray(each) ? null : nameOf(each)));
    return names.filter(name => name !== null).join(', ') || null;
  }
  if (typeof value === 'object' && value !== null) {
    const { name, '@value': literal, '@id': id } = value as Json;
    for (const each of [name, literal, id])
      if (typeof each === 'string' && each.trim() !== '') return nameOf(each);
  }
  return null;
}

/** All objects of a value, outer ones first. */
function objectsOf(value: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && found.length < MOST_NODES; at++) {
    const each = queue[at];
    if (typeof each !== 'object' || each === null) continue;
    if (!Array.isArray(each)) found.push(each as Json);
    for (const inner of Object.values(each)) {
      if (typeof inner === 'object' && inner !== null && queue.length < MOST_NODES) queue.push(inner);
    }
  }
  return found;
}

/** Parses JSON; where that fails, once more with comments, trailing commas and raw control characters mended. */
function lenientJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(mend(text));
    } catch {
      return undefined;
    }
  }
}

function mend(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^(?:<!--|\/\*|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\*\/|\]\]>)$/, '')
    .replace(/;$/, '');
  let mended = '';
  let from = 0;
  let inString = false;
  // Where a comma stands that nothing but white space has followed.
  let comma = -1;
  for (let at = 0; at < trimmed.length; at++) {
    const code = trimmed.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at++;
      else if (code === 0x22) inString = false;
      else if (code < 0x20) {
        mended += `${trimmed.slice(from, at)} `;
        from = at + 1;
      }
    } else if (code === 0x2c) comma = at;
    else if (code > 0x20) {
      if ((code === 0x7d || code === 0x5d) && comma >= from) {
        mended += trimmed.slice(from, comma);
        from = at;
      }
      comma = -1;
      inString = code === 0x22;
    }
  }
  return mended + trimmed.slice(from);
}

/** What can be had of a block that is no JSON whatever is done to it. */
function looseNode(block: string): Json[] {
  if (!/"@type"\s*:\s*\[?\s*"[A-Za-z]{0,30}(?:Article|Posting)"/.test(block)) return [];
  const node: Json = { '@type': 'Article' };
  for (const name of ['headline', 'datePublished']) {
    const value = new RegExp(String.raw`"${name}"\s*:\s*"([^"\\]{1,400})"`).exec(block)?.[1];
    if (value !== undefined) node[name] = value;
  }
  return [node];
}
