/**
 * The events of an article, in the order of the folders: `words` (tokens → what means something to the rules),
 * `clauses` (a sentence cut up), `heads` (the verb or noun that tells), `dates` (which date is whose), `parties`
 * (who to whom), `places`; then, over the sentences, `context` (dates carried over) and `merge.ts` (one happening, once).
 */
import type { Article } from '../../../schemas/article.ts';
import type { DateMention } from '../../../schemas/date.ts';
import { type DayBounds, edtfBounds } from '../../../schemas/edtf.ts';
import type { Entity, EventRecord } from '../../../schemas/event.ts';
import { findEntities, firmOfStory, toEntities } from '../entities/index.ts';
import type { Reading } from '../reading.ts';
import { carryContext } from './context/context.ts';
import { distanceAt } from './dates/at-distance.ts';
import { mergeTold } from './merge.ts';
import { partsOf } from './part-at.ts';
import { settleEnemies, settleRisings } from './parties/against-whom.ts';
import { shareAccused, shareProsecutors, supplyFirm, supplyStates } from './parties/agents.ts';
import { supplyMeasures } from './parties/measures-again.ts';
import { ownersOf, supplyOwners } from './parties/owners-of-nouns.ts';
import { phraseWords } from './parties/phrase-words.ts';
import { shareTargets } from './parties/share-targets.ts';
import { readSides } from './parties/sides.ts';
import { supplyFromStory } from './parties/story-agents.ts';
import type { Topic } from './parties/topic.ts';
import { settlePlaces } from './places/places.ts';
import { countCodes, countryOfStory } from './places/story-country.ts';
import { toRecord } from './record.ts';
import { eventsOfSentence, type SentenceEvents } from './sentence.ts';
import { attributeBack } from './sources/attribute-back.ts';
import type { Trace } from './trace.ts';
import { scan } from './words/scan.ts';
import { outsideTable, type Stretch, tablesOf } from './words/tables.ts';

/**
 * Finds the events of an article; `key` goes into their identities. `dates` are the article's date expressions
 * in order. The events come in the order of their place in the text.
 * `trace` is told what was weighed and dropped.
 */
export function findEvents(
  article: Article,
  dates: readonly DateMention[],
  reading: Reading,
  key: string,
  trace?: Trace,
): EventRecord[] {
  const entities = findEntities(article, reading);
  const { tokens } = reading;
  const items = scan(tokens, dates, entities, reading.language.events);
  readSides(items);
  const published: DayBounds = article.published.edtf
    ? edtfBounds(article.published.edtf)
    : { first: null, last: null };

  const sentences: SentenceEvents[] = [];
  const parts = partsOf(article);
  let speaker: Entity | null = null;
  let topic: Topic | null = null;
  let begun = false;
  const tables = tablesOf(tokens);
  let table = 0;
  const startOf = (item: number) => tokens.start[items[item]!.from]!;
  const names = reading.language.entities;
  const words = {
    isAdverb: (word: number) => names.words.adverbs.has(word),
    isManner: (word: number) => names.words.manners.has(word),
    isNoDeed: (word: number) => names.words.noDeeds.has(word),
    ...phraseWords(tokens, names),
    isFigure: (at: number) => names.nouns.isFigure(tokens, at),
    distanceAt: (at: number) => distanceAt(reading, at),
  };
  let next = 0;
  let paragraph = -1;
  for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
    const span = reading.sentences[sentence]!;
    while (next < items.length && tokens.start[items[next]!.from]! < span.start) next++;
    const from = next;
    while (next < items.length && tokens.start[items[next]!.from]! < span.end) next++;
    const part = parts(span.start);
    if (
      from === next ||
      part === 'navigation' ||
      part === 'dateline' ||
      part === 'byline' ||
      part === 'agency'
    )
      continue;
    while (table < tables.length && tables[table]!.end <= span.start) table++;
    const tell = (first: number, last: number) => {
      const found = eventsOfSentence({
        tokens,
        items,
        from: first,
        to: last,
        sentence,
        paragraph: span.paragraph,
        part,
        published,
        speaker,
        topic,
        begun,
        words,
        trace,
      });
      if (found.attributed) attributeBack(sentences, found, found.attributed);
      sentences.push(found);
      begun ||= found.dated.length > 0 || found.loose.length > 0;
      topic = part === 'title' || part === 'caption' ? null : found.topic;
      speaker = found.speaker ?? (span.paragraph === paragraph ? speaker : null);
    };
    eachBounded(from, next, outsideTable(span, tables[table]), startOf, tell);
    paragraph = span.paragraph;
  }
  const told = carryContext(sentences, article.published.edtf, trace);
  shareProsecutors(told);
  shareAccused(told);
  const isCountry = (code: string) => names.countryCodes.has(code);
  const named = countCodes(entities);
  supplyStates(told, countryOfStory(named, isCountry));
  const firm = firmOfStory(entities, reading);
  supplyFirm(told, firm ? toEntities(firm)[0]! : null);
  const drafts = mergeTold(told, article.text, trace);
  supplyOwners(drafts, ownersOf(items, tokens));
  supplyMeasures(drafts);
  supplyFromStory(drafts);
  settleEnemies(drafts, isCountry);
  shareTargets(drafts);
  settlePlaces(drafts, named, {
    isCountry,
    nameOf: code => names.countryName(code),
    isBetween: place => names.liesBetween(place),
  });
  settleRisings(drafts);
  return drafts
    .map(draft => toRecord(draft, article, key))
    .sort((a, b) => a.start - b.start || a.triggerStart - b.triggerStart);
}

/** Items that a sentence may have: rules look back and forth in it, so that a longer one is cut. */
const LONGEST_SENTENCE = 200;

/** Hands the items of each stretch to `tell`, from one to another. */
function eachBounded(
  from: number,
  to: number,
  stretches: readonly Stretch[],
  startOf: (item: number) => number,
  tell: (from: number, to: number) => void,
): void {
  let at = from;
  for (const { start, end } of stretches) {
    while (at < to && startOf(at) < start) at++;
    let last = at;
    while (last < to && startOf(last) < end) last++;
    for (; at < last; at += LONGEST_SENTENCE) tell(at, Math.min(last, at + LONGEST_SENTENCE));
    at = last;
  }
}
