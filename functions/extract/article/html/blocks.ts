/** A page as blocks of text: what a reader sees as one paragraph, with the element that it stands in. */

import type { DefaultTreeAdapterTypes } from 'parse5';
import { toNfc } from '../decode/nfc.ts';
import { refuseLines } from '../lines.ts';
import type { Metadata } from './metadata.ts';
import { attribute, type Element, isElement, walk } from './tree.ts';

/** An element that holds blocks. Numbered in document order, so that a subtree is `index` to `last`. */
export interface Box {
  index: number;
  last: number;
  parent: Box | null;
  tag: string;
  /** Class, id and the like in small letters. */
  names: string;
  isBody: boolean;
}

export interface Block {
  text: string;
  /** Characters of it that are links. */
  linked: number;
  box: Box;
}

export interface Page {
  boxes: Box[];
  blocks: Block[];
  /** `<time>` elements: what they say, and how many blocks stand before. */
  times: { written: string; block: number }[];
}

const SKIPPED = new Set(
  'title script style noscript template svg math iframe object embed video audio canvas button select textarea input map head'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q ruby rt rp s samp small span st1:city strike strong sub sup time tt u var wbr img picture source amp-img'.split(
    ' ',
  ),
);
const LONGEST_NAMES = 300;

/** Walks a page once: its blocks, its times, and its metadata into the collector. */
export function readPage(document: DefaultTreeAdapterTypes.Document, metadata: Metadata): Page {
  const boxes: Box[] = [];
  const blocks: Block[] = [];
  const times: Page['times'] = [];
  let box = boxOf(null, 'html', '', false, boxes);
  let text = '';
  let linked = 0;
  let links = 0;
  const flush = () => {
    if (text === '') return;
    const clean = text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
    refuseLines(blocks.length);
    if (clean !== '') blocks.push({ text: toNfc(clean), linked: Math.min(linked, clean.length), box });
    text = '';
    linked = 0;
  };
  walk(
    document,
    node => {
      if (!isElement(node)) {
        if (node.nodeName === '#text' && 'value' in node) {
          text += node.value;
          if (links > 0) linked += node.value.trim().length;
        }
        return undefined;
      }
      metadata.element(node);
      const tag = node.tagName;
      if (tag === 'head') return undefined;
      if (SKIPPED.has(tag) || isHidden(node)) return false;
      if (tag === 'br') flush();
      if (tag === 'a') links++;
      if (tag === 'time') times.push({ written: attribute(node, 'datetime') ?? '', block: blocks.length });
      if (INLINE.has(tag)) return undefined;
      flush();
      box = boxOf(box, tag, namesOf(node), attribute(node, 'itemprop') === 'articleBody', boxes);
      return undefined;
    },
    element => {
      const tag = element.tagName;
      if (tag === 'a') links = Math.max(0, links - 1);
      if (tag === 'head' || SKIPPED.has(tag) || INLINE.has(tag) || isHidden(element)) return;
      flush();
      box.last = boxes.length - 1;
      box = box.parent ?? box;
    },
  );
  flush();
  for (const each of boxes) if (each.last < each.index) each.last = boxes.length - 1;
  return { boxes, blocks, times };
}

function boxOf(parent: Box | null, tag: string, names: string, isBody: boolean, boxes: Box[]): Box {
  const box: Box = { index: boxes.length, last: -1, parent, tag, names, isBody };
  boxes.push(box);
  return box;
}

function namesOf(element: Element): string {
  let names = '';
  for (const { name, value } of element.attrs) {
    if (
      name === 'class' ||
      name === 'id' ||
      name === 'itemprop' ||
      name === 'type' ||
      name === 'data-slot' ||
      name === 'role'
    ) {
      names += ` ${value.slice(0, LONGEST_NAMES)}`;
    }
  }
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return true;
    if (name === 'style' && value.length < 500 && /display\s*:\s*none/i.test(value)) return true;
  }
  return false;
}
