/** The publication date that comes with an article: which claim counts, and which disagree. */
import type { Published, PublishedSource } from '../../../schemas/article.ts';
import { isDay, isoMonth, parseIsoDay } from '../../../schemas/day.ts';
import { boundsOf, parseEdtf } from '../../../schemas/edtf.ts';
import type { ArticleInput } from '../input.ts';
import { givenDate } from './instants.ts';

/** A publication date as one source has it. */
export interface PublishedClaim {
  source: PublishedSource;
  /** As it is written there. */
  written: string;
  /** Where it stands, for people: `JSON-LD datePublished`. */
  where: string;
}

/** Most trusted first. */
const TRUST: PublishedSource[] = ['given', 'metadata', 'frontmatter', 'key', 'page'];

/**
 * The publication date by the most trusted source that has one, and all that disagree with it.
 * @param claims of the article itself, of one source the most trusted first.
 */
export function publishedOf(input: ArticleInput, claims: PublishedClaim[]): Published {
  const all = [...outside(input), ...claims];
  all.sort((a, b) => TRUST.indexOf(a.source) - TRUST.indexOf(b.source));
  const published: Published = { edtf: null, source: 'none', reasons: [], conflicts: [] };
  for (const { source, written, where } of all) {
    const edtf = givenDate(written);
    if (edtf === undefined) {
      published.reasons.push(`${where} is no date: ${JSON.stringify(written.slice(0, 60))}`);
    } else if (isLater(edtf, input.storedOn)) {
      published.reasons.push(`${where} says ${edtf}, later than the article was stored (${input.storedOn})`);
    } else if (published.edtf === null) {
      published.edtf = edtf;
      published.source = source;
      published.reasons.push(`${where} says ${edtf}`);
    } else if (disagree(published.edtf, edtf)) {
      const known = published.conflicts.some(each => each.edtf === edtf && each.source === source);
      if (!known) published.conflicts.push({ edtf, source });
      published.reasons.push(`${where} disagrees: ${edtf}`);
    }
  }
  return published;
}

function outside(input: ArticleInput): PublishedClaim[] {
  const claims: PublishedClaim[] = [];
  if (input.published) {
    const { edtf, source } = input.published;
    claims.push({
      source,
      written: edtf,
      where: source === 'given' ? 'the given date' : 'the metadata "published"',
    });
  }
  for (const written of datesInKey(input.key)) claims.push({ source: 'key', written, where: 'the key' });
  return claims;
}

/** Dates that stand in a key: `2014/10/10/…`, `…-20141010…`, `2014-10-10-…`, `2014/10/…`, the fullest first. */
export function datesInKey(key: string): string[] {
  if (!/\d{4}/.test(key)) return [];
  const found = new Set<string>();
  const add = (year: number, month: number, day: number) => {
    if (year >= 1945 && year <= 2100 && isDay(year, month, day)) {
      found.add(`${isoMonth(year, month)}-${String(day).padStart(2, '0')}`);
    }
  };
  for (const match of key.matchAll(/(?<!\d)(\d{4})([-_./])(\d{1,2})\2(\d{1,2})(?!\d)/g)) {
    add(Number(match[1]), Number(match[3]), Number(match[4]));
  }
  for (const match of key.matchAll(/(?<!\d)(\d{1,2})([-_.])(\d{1,2})\2(\d{4})(?!\d)/g)) {
    add(Number(match[4]), Number(match[3]), Number(match[1]));
  }
  // A day alone, or with the time as sites number their articles: 20141010, 20141010083854909.
  for (const match of key.matchAll(/(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6}|\d{9})?(?!\d)/g)) {
    add(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  if (found.size === 0) {
    const match = /(?:^|\/)((?:19|20)\d{2})\/(0[1-9]|1[0-2])\//.exec(key);
    if (match) found.add(`${match[1]}-${match[2]}`);
  }
  return [...found];
}

function isLater(edtf: string, storedOn?: string): boolean {
  const limit = storedOn === undefined ? undefined : parseIsoDay(storedOn);
  const first = boundsOf(parseEdtf(edtf)!).first;
  // A day of grace: the clock that stored it may be elsewhere.
  return limit !== undefined && first !== null && first > limit + 1;
}

/** Whether no day fits both values. */
function disagree(one: string, other: string): boolean {
  const [a, b] = [boundsOf(parseEdtf(one)!), boundsOf(parseEdtf(other)!)];
  if (a.first === null || a.last === null || b.first === null || b.last === null) return one !== other;
  return a.last < b.first || b.last < a.first;
}
