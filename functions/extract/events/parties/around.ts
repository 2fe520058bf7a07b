/** Who is named round a verb: its subject, its objects, and who does it under the marker of the passive. */
import type { Entity } from '../../../../schemas/event.ts';
import type { EntityKind } from '../../entities/mention.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { subjectFor } from './lent-subject.ts';
import { objectEnd } from './object-end.ts';
import { partiesIn } from './parties.ts';
import { acting, isSelf, type Party } from './party.ts';
import { passiveMarker, sharedMarker } from './passive-marker.ts';
import { isSmall } from './pivots.ts';
import type { Around, Telling } from './telling.ts';

/** Prepositions after which a name is no object. */
const NO_OBJECT = Cue.AT | Cue.ABOUT | Cue.ACCORDING | Cue.AFTER | Cue.WITHIN;

export function around(telling: Telling): Around {
  const { items, clauses, index, verb, trigger, topic, speaker } = telling;
  const subject = spokenFor(subjectFor(items, clauses, index, verb, topic), speaker);
  const { speech } = items[verb]!;
  const after = partiesIn(items, verb + 1, objectEnd(items, clauses, index, verb))
    .filter(
      party =>
        (acting(party) || party.mentions.some(each => each.country)) &&
        items[party.from]!.speech === speech &&
        !reports(items, verb, party),
    )
    .map(party => ofOwnState(party, subject));
  if (isAnother(items, verb, after[0])) after.length = 0;
  const noted = clauses[index]!.agent;
  const phrase = noted?.verb === verb && !trigger.gets ? noted : undefined;
  const own = phrase?.marker ?? passiveMarker(items, verb, trigger);
  const passive = own < 0 ? sharedMarker(telling, after) : own;
  const agent =
    phrase?.party ?? (passive >= 0 ? partiesIn(items, passive + 1, verb).find(acting) : undefined);
  const objects = after.filter(party => (party.preposition & NO_OBJECT) === 0);
  const moved = movedBy(items, verb, after);
  if (moved)
    return {
      subject,
      after,
      objects: objects.filter(each => each !== moved),
      passive,
      moved: true,
      inner: moved,
      agent,
    };
  return { subject, after, objects, passive, moved: false, inner: agent ?? subject, agent };
}

/** `Mỹ viện trợ 100.000 USD, Hàn Quốc 300.000 USD`: whoever stands behind a comma before which nobody is named does so too. */
function isAnother(items: readonly Item[], verb: number, first: Party | undefined): boolean {
  const comma = first && items[first.from - 1];
  if (first?.preposition !== 0 || comma?.mark !== ',' || comma.to !== items[first.from]!.from) return false;
  if (comma.from - items[verb]!.to < 1 || items[first.from + 1]?.from === items[first.from]!.to) return false;
  return items
    .slice(verb + 1, first.from - 1)
    .every(({ mark, trigger, cues }) => mark === '' && !trigger && cues === 0);
}

const CLOSING = new Set(['"', '”', '»']);

/** `“… phải đáp trả”, Reuters dẫn tuyên bố của Mỹ`: behind the quotation stands who tells it. */
function reports(items: readonly Item[], verb: number, { from }: Party): boolean {
  for (let i = verb + 1; i < from - 1; i++)
    if (CLOSING.has(items[i]!.mark) && items[i + 1]!.mark === ',') return true;
  return false;
}

/** `Tổng thống Mỹ đề nghị Quốc hội …`: an organ without its state is that of whoever acts upon it. */
function ofOwnState(party: Party, subject: Party | undefined): Party {
  const [organ] = party.mentions;
  const [actor] = subject?.mentions ?? [];
  if (!organ!.supposed || party.mentions.length > 1 || !actor || !OFFICIAL.has(actor.kind)) return party;
  if (subject!.mentions.length > 1 || actor.codes.length !== 1 || actor.supposed) return party;
  return { ...party, mentions: [{ ...organ!, codes: [...actor.codes] }] };
}

/** Who acts for a state. */
const OFFICIAL = new Set<EntityKind>(['person', 'office', 'organ', 'pronoun']);

/** Tokens between a carrier and the verb that it moves somebody to. */
const REACH = 4;

/** `thúc đẩy Nga bàn giao`: whom a carrier moves to do what the verb behind tells. */
function movedBy(items: readonly Item[], verb: number, after: readonly Party[]): Party | undefined {
  if (items[verb]!.trigger!.kind !== 'carrier') return undefined;
  const [party] = after;
  const small = party && items[party.to] && isSmall(items, party.to) ? 1 : 0;
  const next = party && items[party.to + small];
  if (next?.trigger?.kind !== 'verb' || !party || party.preposition !== 0 || !acting(party)) return undefined;
  const touches = items[party.from]!.from === items[verb]!.to && next.from - items[party.to - 1]!.to <= 1;
  return touches && party.from - verb <= REACH ? party : undefined;
}

/** `chúng tôi`, in the mouth of whom the article quotes. */
function spokenFor(subject: Party | undefined, speaker: Entity | null | undefined): Party | undefined {
  if (!subject || !speaker || !isSelf(subject)) return subject;
  const { code, text } = speaker;
  const name = speaker.name ?? (code === undefined ? text : undefined);
  const meant = { ...subject.mentions[0]!, codes: code === undefined ? [] : [code] };
  return { ...subject, mentions: [name === undefined ? meant : { ...meant, name }] };
}
