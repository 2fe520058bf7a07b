/** The events of a sentence without a date expression of their own. */
import { absorbNoun } from './absorb-noun.ts';
import type { Clause } from './clauses/clause.ts';
import { mainVerb } from './clauses/main-verb.ts';
import { isWorthABound } from './context/worth.ts';
import { boundedByReaction } from './dates/bounded-by.ts';
import type { Given } from './dates/given.ts';
import { givenDate } from './dates/given-date.ts';
import { occasionBesideDate } from './dates/occasions.ts';
import { whenIs } from './dates/when.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-of-head.ts';
import { DEEDS, isDeed } from './heads/deeds.ts';
import type { Head } from './heads/head.ts';
import { readHead } from './heads/read-head.ts';
import { isToldInPassing, tellsFacts } from './in-passing.ts';
import type { SentenceState } from './sentence-state.ts';
import { statusOf } from './status.ts';
import { dropHead } from './trace.ts';
import { namesOnly, tellsOn, whyUntold } from './why-untold.ts';
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
      const held = occasion && draftOf(state, index, head, occasion);
      // `Theo bản ghi nhớ được ký tối 28/6 bên lề hội nghị`: of which nobody is told.
      if (held && !(held.bare && held.actors.length === 0)) {
        if (whenIs(held.date, state.published).ahead) held.status = 'planned';
        state.dated.push(held);
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
    // `việc triển khai lá chắn`: whether it has been done does not show.
    const named = !then && (namesOnly(items, head) || (isDeed(items, head.item) && !deed));
    const against = whyUntold(state, index, head, named || !(told || inPassing));
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
  if (inPassing && !(status.status === 'asserted' && tellsFacts(state, index))) {
    dropHead(state.trace, state.tokens, head, 'circumstance');
    return;
  }
  const draft = draftOf(
    state,
    index,
    head,
    given ?? (deed || inPassing ? boundedByReaction(dated, items[head.item - 1]) : undefined) ?? UNDATED,
  );
  if (draft.rules.includes('way-of-answer')) {
    draft.recipients = draft.recipients.length > 0 ? draft.recipients : draft.actors;
    draft.actors = dated[0]!.actors;
  }
  if (inPassing) {
    if (!isWorthABound(draft)) {
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

function isToCome(items: readonly Item[], clause: Clause): boolean {
  // `Hội nghị này sẽ là cơ hội …`: where no verb follows, the whole clause.
  const end = clause.verbs[0] ?? clause.to;
  return anyOf(items, clause.from, end, ({ cues }) => (cues & Cue.FUTURE) !== 0);
}
