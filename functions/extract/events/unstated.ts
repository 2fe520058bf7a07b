/** The events of a sentence without a date expression of their own. */
import type { EventType } from '../../../schemas/event.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Clause } from './clauses/clause.ts';
import { mainVerb } from './clauses/main-verb.ts';
import { nounPreposition } from './clauses/noun-preposition.ts';
import { BY_WORDS, standingOf } from './context/standing.ts';
import { isOfDay } from './context/told-days.ts';
import type { Given } from './dates/given.ts';
import { boundedByReaction, givenDate, occasionBesideDate } from './dates/given-date.ts';
import { whenIs } from './dates/when.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-of-head.ts';
import { DEEDS, isDeed } from './heads/deeds.ts';
import type { Head } from './heads/head.ts';
import { readHead } from './heads/read-head.ts';
import { isFactInPassing, isToldInPassing } from './in-passing.ts';
import type { SentenceState } from './sentence-state.ts';
import { statusOf } from './status.ts';
import { dropDraft, dropHead } from './trace.ts';
import { anyOf, firstOf } from './words/among.ts';
import { Flag } from './words/item.ts';
import { Cue } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

/**
 * Adds what the sentence dates by what stands beside it to `state.dated`.
 * @returns the events left without a date, for the article's context
 */
export function tellUnstated(state: SentenceState): Draft[] {
  const { items, clauses } = state;
  const undated: Draft[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    const verbs = clause.verbs.length > 0 ? 1 : 0;
    for (let at = 0; at < verbs + clause.nouns.length; at++) {
      const item = at < verbs ? mainVerb(items, clause.verbs) : clause.nouns[at - verbs]!;
      if (items[item]!.told) continue;
      const head = readHead(items, clause, item, clauses[index - 1]);
      if (head.noun !== undefined && items[head.noun]!.told) continue;
      const beside = clause.question ? 'question' : isToldBeside(state, clause, head) && 'told-beside';
      if (beside) {
        dropHead(state.trace, state.tokens, head, beside);
        continue;
      }
      items[item]!.tell();
      if (head.noun !== undefined) items[head.noun]!.tell();
      const occasion = occasionBesideDate(state, index, head);
      if (occasion) {
        state.dated.push(draftOf(state, index, head, occasion));
        continue;
      }
      tell(state, index, head, undated);
    }
  }
  return undated;
}

const UNDATED: Given = { date: '', basis: 'bounded', mention: null, rules: [] };

function tell(state: SentenceState, index: number, head: Head, undated: Draft[]): void {
  const { items, dated } = state;
  const clause = state.clauses[index]!;
  const given = givenDate(state, index, head);
  const deed = isDeed(items, head.item) && DEEDS.has(head.trigger.type);
  const then =
    clause.flags & Flag.THAT_TIME ? firstOf(items, clause.from, clause.to, each => each.thatTime) : undefined;
  const told = tellsOn(items, clause) || deed || then !== undefined;
  const inPassing = !told && !given && isToldInPassing(items, clause, head);
  if (!given) {
    const { weak, frame } = head.trigger;
    // Who goes on speaking on the day told is left to the article's context.
    const saying = frame === 'saying' && !(head.trigger.kind === 'verb' && clause.relation !== 'that');
    const begun = state.begun || dated.length > 0 || state.untold.some(isOfDay);
    const goesOn =
      begun && head.trigger.kind === 'verb' && (frame === 'saying' || IN_SCENES.has(head.trigger.type));
    const sits =
      weak && BY_WORDS.has(head.trigger.type) && standingOf(items, state.clauses, index, head.item)?.opening;
    const common = weak && !goesOn && !(begun && sits);
    // `việc triển khai lá chắn`: whether it has been done does not show.
    const named = !then && (namesOnly(items, head) || (isDeed(items, head.item) && !deed));
    const against =
      (common && 'weak') ||
      (saying && 'saying') ||
      (isAgreedOn(items, clause, head) && 'content') ||
      ((named || !(told || inPassing)) && 'circumstance');
    if (against) {
      dropHead(state.trace, state.tokens, head, against);
      return;
    }
  }
  const when = given ? whenIs(given.date, state.published) : { ahead: false, past: false };
  const status = statusOf(items, state.clauses, index, head.item, head.trigger, when);
  if (status.content && told) {
    dropHead(state.trace, state.tokens, head, 'content');
    return;
  }
  const draft = draftOf(
    state,
    index,
    head,
    given ?? (deed || inPassing ? boundedByReaction(dated) : undefined) ?? UNDATED,
  );
  if (inPassing) {
    if (!(isFactInPassing(state, index, draft) && status.status === 'asserted')) {
      dropHead(state.trace, state.tokens, head, 'circumstance');
      return;
    }
    // Whatever the article goes on to tell: this was before it.
    draft.earlier = true;
    draft.rules.push('in-passing');
  }
  if (then) draft.rules.push(then.cues & Cue.SINCE ? 'since-then' : 'that-time');
  draft.status = status.status;
  draft.rules.push(...status.rules);
  // A noun of a clause that tells what is to come is no past.
  if (draft.noun && !given && draft.status === 'asserted' && isToCome(items, clause))
    draft.status = 'planned';
  if (given?.rules.includes('at-dated-noun')) absorbNoun(state, draft);
  (given ? dated : undated).push(draft);
}

/** `chương trình nghị sự của cuộc họp`, `quyết định về cuộc họp`: the noun only says of what. */
function namesOnly(items: readonly Item[], { item }: Head): boolean {
  const before = items[item - 1];
  if (items[item]!.trigger!.kind !== 'noun' || before?.to !== items[item]!.from) return false;
  return (before.cues & (Cue.OF | Cue.ABOUT)) !== 0 && !before.trigger && !items[item + 1]?.demonstrative;
}

/** `nhất trí sẽ tiếp tục các cuộc thảo luận`: an event noun that words agree on or ask for is what they are about. */
function isAgreedOn(items: readonly Item[], clause: Clause, { item }: Head): boolean {
  if (items[item]!.trigger!.kind !== 'noun' || nounPreposition(items, item) !== 0) return false;
  const verb = mainVerb(items, clause.verbs.length > 0 ? clause.verbs : [item]);
  return verb < item && AGREEING.has(items[verb]!.trigger!.type);
}

/** Words about what is to be done. */
const AGREEING = new Set<EventType>(['AGREE', 'REQUEST']);

/** Types whose common words too (`đấm`, `tông`) tell on in the scene of a day. */
const IN_SCENES = new Set<EventType>([
  'ACCIDENT',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'CONTEST',
  'LIFE',
  'MOVE',
  'PROSECUTE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'TRADE',
]);

/** Clauses that tell what happened; the others give reasons, aims and circumstances. */
const TOLD_IN = new Set(['main', 'coordinate', 'that']);

/** Whether a clause tells what happened; `trong đó …`, `khiến …` go on telling. */
function tellsOn(items: readonly Item[], { relation, from }: Clause): boolean {
  return TOLD_IN.has(relation) || (relation === 'subordinate' && (items[from]!.cues & Cue.COORDINATE) !== 0);
}

/** `sẽ họp hội nghị …`, `bắt đầu điều tra`: the words of a happening that its clause has dated already. */
function isToldBeside(
  { items, tokens, dated, datedHeads }: SentenceState,
  clause: Clause,
  head: Head,
): boolean {
  const start = tokens.start[head.from]!;
  if (dated.some(draft => draft.triggerStart <= start && start < draft.triggerEnd)) return true;
  if (items[head.item]!.trigger!.kind !== 'noun') return false;
  return clause.verbs.some(
    verb => verb < head.item && datedHeads.get(verb)?.draft.type === head.trigger.type,
  );
}

/**
 * `Trong bài phát biểu ngày 17/9, ông R. bày tỏ tin tưởng`: the noun only says where, and is no event beside its
 * verb, where both tell of words, or of the same sort of thing.
 */
function absorbNoun({ dated, items, tokens, from, to, trace }: SentenceState, verb: Draft): void {
  const itemAt = (start: number) => firstAt(tokens, items, from, to, start);
  const at = dated.findIndex(
    noun =>
      noun.sentence === verb.sentence &&
      noun.mention === verb.mention &&
      (!noun.held || isSpokenAt(items, itemAt(noun.triggerStart), itemAt(verb.triggerStart))) &&
      (noun.rules.includes('noun-saying') ||
        noun.weak ||
        (noun.type === verb.type && noun.actors.length === 0 && !noun.rules.includes('carrier'))),
  );
  if (at < 0) return;
  verb.basis = 'stated';
  verb.start = Math.min(verb.start, dated[at]!.start);
  dropDraft(trace, dated[at]!, 'says-where');
  dated.splice(at, 1);
}

/** `Phát biểu tại cuộc họp báo, …`: a verb of saying has told already that somebody speaks there. */
function isSpokenAt(items: readonly Item[], noun: number, told: number): boolean {
  const [verb, preposition] = [items[noun - 2], items[noun - 1]];
  if (noun - 2 === told || verb?.trigger?.frame !== 'saying') return false;
  return (preposition!.cues & (Cue.AT | Cue.WITHIN)) !== 0;
}

/** The item that begins at a place of the text. */
function firstAt(tokens: Tokens, items: readonly Item[], from: number, to: number, start: number): number {
  let i = from;
  while (i < to && tokens.start[items[i]!.from]! < start) i++;
  return i;
}

function isToCome(items: readonly Item[], clause: Clause): boolean {
  // `Hội nghị này sẽ là cơ hội …`: where no verb follows, the whole clause.
  const end = clause.verbs[0] ?? clause.to;
  return anyOf(items, clause.from, end, ({ cues }) => (cues & Cue.FUTURE) !== 0);
}
