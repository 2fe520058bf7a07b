/** Keys of the table: see schemas/record.ts for what lies under them. */
import { edtfBounds } from '../../schemas/edtf.ts';
import type { Entity, EventRecord } from '../../schemas/event.ts';
import { cellOf, inShard, place } from './cells.ts';

export interface Key {
  pk: string;
  sk: string;
}

/** Partition of an object: its articles and their events. */
export const objectPk = (objectKey: string) => `ARTICLE#${objectKey}`;
/** Sort key of the item that stands for the object and its first article. */
export const OBJECT_SK = 'ARTICLE';
/** Sort key of the n-th article (2, 3, …) of an object. */
export const articleSk = (n: number) => `${OBJECT_SK}#${String(n).padStart(4, '0')}`;
const EVENT_PREFIX = 'EVENT#';
export const eventSk = (id: string) => EVENT_PREFIX + id;
/** Partition that lists the cells of an index. */
export const cellsPk = (index: string) => `CELLS#${index}`;

/** The indexes, each with its own cells. */
export const PERIOD_INDEX = 'PERIOD';
export const typeIndex = (type: string) => `TYPE#${type}`;
export const countryIndex = (country: string) => `COUNTRY#${country}`;
/** Index of an actor or recipient by code or name; letter case, accents and long tails do not count. */
export const actorIndex = (name: string) => `ACTOR#${bare(fold(name)).slice(0, 200)}`;

/** A name as it is compared: NFC, capitals, single spaces. */
function fold(name: string): string {
  return name.normalize('NFC').toUpperCase().replace(/\s+/g, ' ').trim();
}

/** Without accents and tone marks, for those whose keyboard has none. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D');
}

/** Whether two names mean the same; a name typed without any accent also finds those with. */
export function isNamed(asked: string, name: string): boolean {
  const [a, b] = [fold(asked), fold(name)];
  return a === b || (a === bare(a) && a === bare(b));
}

/** Whether a name is a code (`RUS`, `NATO`), which means itself alone. */
export function isCode(name: string): boolean {
  return /^[A-Z]{2,6}$/.test(name);
}

/**
 * Whether a name asked for is another or part of it, in whole words: `Putin` and `Vladimir Putin`. One typed without
 * any accent also finds those with; a code means itself alone.
 */
export function isPartOf(asked: string, name: string): boolean {
  if (isNamed(asked, name)) return true;
  if (isCode(asked)) return false;
  const [a, b] = [fold(asked), fold(name)];
  const words = ` ${a === bare(a) ? bare(b) : b} `.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return words.includes(` ${a} `);
}

/** What an actor or recipient can be found by. */
export function namesOf({ code, name, text }: Entity): string[] {
  const names = [code, name].filter(each => each !== undefined && each.trim() !== '') as string[];
  return names.length > 0 ? names : [text].filter(each => each.trim() !== '');
}

/** Where the copies of an event lie. */
export interface Placement {
  /** Sort key of all of them. */
  sk: string;
  /** Index and cell of each; the cell with its shard. */
  cells: { index: string; cell: string }[];
  /** Partition key of each. */
  partitions: string[];
}

/** Derives where an event is indexed, with that many shards to a cell. */
export function placementOf(event: EventRecord, shards: number): Placement {
  const bounds = edtfBounds(event.date);
  const indexes = new Set([PERIOD_INDEX, typeIndex(event.type)]);
  for (const entity of [...event.actors, ...event.recipients]) {
    for (const name of namesOf(entity)) indexes.add(actorIndex(name));
  }
  if (event.place?.country) indexes.add(countryIndex(event.place.country));
  const cell = inShard(cellOf(bounds, event.basis === 'bounded'), shards > 1 ? hash(event.id) % shards : 0);
  return {
    sk: copySk(place(bounds), event.id),
    cells: [...indexes].map(index => ({ index, cell })),
    partitions: [...indexes].map(index => copyPk(index, cell)),
  };
}

const copySk = (at: string, id: string) => `${at}#${id}`;

/** Partition of an index for a cell, given with its shard as the list of cells has it. */
export const copyPk = (index: string, cell: string) => `${index}#${cell}`;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}
