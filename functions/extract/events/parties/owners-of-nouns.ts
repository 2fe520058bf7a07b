/** Whose an attack, a weapon's trial or a seizure is, where the article says it once and then names only the noun. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Head } from '../heads/head.ts';
import { sideOf } from '../same-parties.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { entitiesOf } from './party-entities.ts';
import { deedOf, isTrial, ownerBefore, withoutCounter } from './trials.ts';

/** What one side does to another, and goes on being spoken of by its noun. */
const DEEDS = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'COERCE']);

/** Acts in words that are about a deed, and against whoever did it. */
const AGAINST = new Set<EventType>(['ACCUSE', 'PROTEST']);

/** Items between a noun and whose it is. */
const REACH = 5;

/** Whose each noun is, by its last words; null where it is of several. */
export type Owners = ReadonlyMap<string, Entity | null>;

/** `vụ đột kích của Hamas`, `đợt tập kích do Iran tiến hành`: the owners of the deeds that an article tells by a noun. */
export function ownersOf(items: readonly Item[], tokens: Tokens): Owners {
  const owners = new Map<string, Entity | null>();
  for (let i = 0; i < items.length; i++) {
    const trial = isTrial(items, i);
    if (!trial && !isDeedNoun(items, i)) continue;
    const owner = trial ? ownerBefore(items, i) : ownerBehind(items, i);
    if (!owner) continue;
    const words = wordsOf(items[i]!, tokens);
    const key = trial ? deedOf(words) : lastWords(words);
    const known = owners.get(key);
    owners.set(key, known === undefined || (known && sideOf(known) === sideOf(owner)) ? owner : null);
  }
  return owners;
}

/** Gives deeds that name nobody to whose they are, and words about a deed to whoever did it. */
export function supplyOwners(drafts: readonly Draft[], owners: Owners): void {
  for (const [at, draft] of drafts.entries()) {
    const { type, actors, recipients, rules, deed } = draft;
    if (AGAINST.has(type) && deed && recipients.length === 0 && actors.length > 0) {
      const doer = owners.get(deed.key) ?? doerBefore(drafts, at, deed.type);
      if (!doer || actors.some(actor => sideOf(actor) === sideOf(doer))) continue;
      draft.recipients = [doer];
      rules.push('owner-of-deed');
    }
    if (!DEEDS.has(type) || draft.mutual || actors.length > 0 || !(draft.noun || rules.includes('deed')))
      continue;
    const owner =
      owners.get(lastWords(draft.triggerWords)) ??
      (draft.noun
        ? (doerOfVerb(drafts, at) ??
          (type === 'MOBILIZE' ? owners.get(deedOf(withoutCounter(draft.triggerWords))) : undefined))
        : undefined);
    if (!owner || recipients.some(each => sideOf(each) === sideOf(owner))) continue;
    draft.actors = [owner];
    rules.push('owner-of-deed');
  }
}

/** `lên án vụ phóng`, `phản đối cuộc tấn công này`: the deed that an act in words has right behind it. */
export function deedBehind(
  items: readonly Item[],
  tokens: Tokens,
  { item, trigger, to }: Head,
): Draft['deed'] {
  if (!AGAINST.has(trigger.type) || items[item]!.trigger!.kind !== 'verb') return undefined;
  for (let i = item + 1; i <= item + 2; i++) {
    const next = items[i];
    if (!next || next.from - to > 1 || next.mark !== '') return undefined;
    if (isDeedNoun(items, i)) return { key: lastWords(wordsOf(next, tokens)), type: next.trigger!.type };
  }
  return undefined;
}

/** Who is told last, before a draft, to have done alone what is of a type. */
function doerBefore(drafts: readonly Draft[], at: number, type: EventType): Entity | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const { type: own, actors, sentence } = drafts[i]!;
    if (drafts[at]!.sentence - sentence > NEAR) return undefined;
    if (own === type && actors.length > 0) return actors.length === 1 ? actors[0] : undefined;
  }
  return undefined;
}

/** `Nga đã không kích 5 nhà ga … Đợt không kích đầu tiên …`: who alone has just been told to do what a noun goes on with. */
function doerOfVerb(drafts: readonly Draft[], at: number): Entity | undefined {
  const { triggerWords, sentence, type, pointing } = drafts[at]!;
  const deed = ` ${withoutCounter(triggerWords)} `;
  for (let i = at - 1; i >= 0 && sentence - drafts[i]!.sentence <= JUST; i--) {
    const told = drafts[i]!;
    if (told.type !== type || told.actors.length === 0) continue;
    const same = deed.trim() !== '' && ` ${told.triggerWords} `.includes(deed);
    if (same || pointing) return told.actors.length === 1 ? told.actors[0] : undefined;
  }
  return undefined;
}

/** Sentences between a deed told by a verb and the noun that goes on with it. */
const JUST = 2;

/** Sentences between a deed and words about it that only point to it. */
const NEAR = 6;

function isDeedNoun(items: readonly Item[], at: number): boolean {
  const { trigger, from } = items[at]!;
  // Several hold what is done together.
  if (!trigger || !DEEDS.has(trigger.type) || trigger.frame === 'mutual') return false;
  const before = items[at - 1];
  const eventive = before?.to === from && (before.cues & Cue.EVENTIVE) !== 0;
  return trigger.kind === 'noun' || (trigger.kind === 'verb' && eventive);
}

/** The one whom `của` or `do` names behind a noun, with nothing that happens between. */
function ownerBehind(items: readonly Item[], noun: number): Entity | undefined {
  let end = noun + 1;
  while (end < items.length && end <= noun + REACH && !items[end]!.trigger && items[end]!.mark === '') end++;
  const party = partiesIn(items, noun + 1, end).find(({ preposition }) => preposition & (Cue.OF | Cue.BY));
  const owners = entitiesOf([party], true);
  return owners.length === 1 ? owners[0] : undefined;
}

const wordsOf = ({ from, to }: Item, tokens: Tokens) =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase();

/** `vụ tấn công`, `cuộc tấn công`: without the word that counts it. */
const lastWords = (words: string) => words.split(/\s+/).slice(-2).join(' ');
