/** Clues from the holders of offices: their terms bound the article that calls them so. */
import { parseIsoDay, toDay } from '../../../schemas/day.ts';
import type { OfficeHolder } from '../entities/names/lexicon.ts';
import { type Clue, type Evidence, inRetrospect, quoted } from './clue.ts';
import type { PublishedLanguage } from './language.ts';
import { LAST, since, union, type Window } from './window.ts';

/** How long somebody is called new in an office, in days. */
const NEW = 240;
/** How long before taking office somebody is spoken of as its holder to be, and often as its holder, in days. */
const ELECT = 90;
/** How long after the end of a term its holder is still spoken of as such, in days. */
const GONE = 30;
/** Who left office before newspapers were read on the web is told of as history, mostly without a word for it. */
const HISTORY = toDay(2005, 1, 1);
/** Farther from the name than this no office belongs to it. */
const REACH = 60;

export interface HeldOffice {
  holder: OfficeHolder;
  text: string;
  /** What it leaves of the days of writing. */
  days: Window;
}

/** The office told with a name, and what it says of the day of writing. */
export function heldOffices(
  evidence: Evidence,
  holders: readonly OfficeHolder[],
  start: number,
  end: number,
): HeldOffice[] {
  const { plain, article, words } = evidence;
  const lineStart = plain.lastIndexOf('\n', start - 1) + 1;
  const before = plain.slice(Math.max(lineStart, start - REACH), start);
  const office = nearestOffice(before, article.text.slice(start - before.length, start), words);
  if (!office) return [];
  const round = {
    ahead: before.slice(0, office.at),
    inside: before.slice(office.at),
    retrospect: inRetrospect(evidence, start),
  };
  const fitting = holders.filter(holder => office.kinds.includes(holder.office));
  const found: HeldOffice[] = [];
  for (const code of new Set(fitting.map(holder => holder.code))) {
    const terms = fitting.filter(holder => holder.code === code);
    const days = heldWithin(terms, round, words);
    const text = article.text.slice(start - before.length + office.at, end);
    if (days) found.push({ holder: terms.at(-1)!, text, days });
  }
  return found;
}

/** The days of writing that the terms of a person leave, by the words round the office; undefined for all. */
function heldWithin(
  terms: readonly OfficeHolder[],
  round: { ahead: string; inside: string; retrospect: boolean },
  words: PublishedLanguage,
): Window | undefined {
  const stretches = terms.map(term => ({
    first: parseIsoDay(term.from)! - ELECT,
    last: term.to === null ? LAST : parseIsoDay(term.to)! + GONE,
  }));
  const first = stretches[0]!.first;
  if (words.former.test(round.ahead)) {
    return stretches.some(({ last }) => last === LAST) ? undefined : since(stretches.at(-1)!.last - GONE);
  }
  if (words.candidate.test(round.ahead)) return undefined;
  if (words.elect.test(round.inside)) {
    return stretches.map(({ first: elected }) => ({ first: elected, last: elected + ELECT + GONE }));
  }
  if (words.newly.test(round.ahead)) {
    return stretches.map(stretch => ({
      first: stretch.first,
      last: Math.min(stretch.last, stretch.first + ELECT + NEW),
    }));
  }
  return round.retrospect ? since(first) : union(stretches);
}

/** The office whose words stand last before a name, with only its country or organisation between. */
function nearestOffice(
  before: string,
  surface: string,
  words: PublishedLanguage,
): { kinds: string[]; at: number } | undefined {
  let best: { kinds: string[]; at: number; end: number } | undefined;
  for (const [kind, phrases] of Object.entries(words.offices)) {
    for (const phrase of phrases) {
      const at = before.lastIndexOf(phrase);
      if (at < 0 || /[\p{L}\p{N}]/u.test(before[at - 1] ?? ' ')) continue;
      const end = at + phrase.length;
      if (best && (end < best.end || (end === best.end && at > best.at))) continue;
      if (best && end === best.end && at === best.at) best.kinds.push(kind);
      else best = { kinds: [kind], at, end };
    }
  }
  if (!best || !onlyNames(surface.slice(best.end), words)) return undefined;
  return best;
}

/** Whether a text holds nothing but names and the small words that may stand in a title. */
function onlyNames(text: string, words: PublishedLanguage): boolean {
  if (/[.;:!?"“”()\n]/.test(text)) return false;
  const found = text.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return found.every(word => /^[\p{Lu}\d]/u.test(word) || words.inTitles.has(word));
}

/** Two clues for each office held: its end bounds the article only where no successor is told of. */
export function officeClues(held: readonly HeldOffice[]): Clue[] {
  const clues = new Map<string, Clue>();
  for (const { holder, text, days } of held) {
    const first = days[0]!.first;
    clues.set(`since ${first}`, {
      window: since(first),
      reason: `${quoted(text)}: in office by then (${holder.source})`,
      strength: 'firm',
    });
    const succeeded = held.some(
      ({ holder: other }) =>
        other.office === holder.office &&
        other.code === holder.code &&
        other.from > holder.from &&
        other.name !== holder.name,
    );
    const { last } = days.at(-1)!;
    if (succeeded || last === LAST || last < HISTORY) continue;
    clues.set(`until ${last}`, {
      window: days,
      reason: `${quoted(text)}: not yet gone, or still new (${holder.source})`,
      strength: 'likely',
    });
  }
  return [...clues.values()];
}
