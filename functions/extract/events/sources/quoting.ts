/** Agencies that quote others, and speakers who are told behind what they say. */
import type { Entity } from '../../../../schemas/event.ts';
import type { EntityMention } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { agencyBefore } from '../clauses/sayings.ts';
import { partiesIn } from '../parties/parties.ts';
import type { Party } from '../parties/party.ts';
import { speakerOf } from '../parties/party-entities.ts';
import { anyOf } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Who speaks; null where several do together (`Hội đồng Nga - NATO đánh giá …`). */
export function onlySpeaker(subject: Party): Entity | null {
  return subject.mentions[0]!.codes.length > 1 ? null : speakerOf(subject);
}

/** `Reuters dẫn nguồn tin từ các quan chức Mỹ cho biết`: who speaks is whom the agency quotes. */
export function quotedIn(items: readonly Item[], clause: Clause, subject: Party): Entity | null {
  const { mentions, to } = subject;
  if (mentions[0]!.kind !== 'agency' || !isQuoting(items, clause, subject)) return null;
  return speakerOf(partiesIn(items, to, clause.to).find(party => !party.mentions.every(isAgency)));
}

/**
 * `Tass dẫn thông báo của NATO cho biết`: the agency from which an article has what a house says; whoever is quoted
 * in person speaks himself.
 */
export function citingAgency(items: readonly Item[], clause: Clause, saying: number): Entity | null {
  const agency = citingAt(items, clause, saying);
  const person =
    agency !== undefined && anyOf(items, agency, saying, ({ entity }) => entity?.kind === 'person');
  return agency === undefined || person ? null : speakerOf(partiesIn(items, agency, agency + 1)[0]);
}

/** The agency of a clause that cites whoever speaks in it. */
function citingAt(items: readonly Item[], { from }: Clause, saying: number): number | undefined {
  for (let i = saying - 1; i > from; i--)
    if (items[i]!.cues & Cue.ACCORDING) return agencyBefore(items, from, i);
  return undefined;
}

const isAgency = ({ kind }: EntityMention) => kind === 'agency';

/** `Reuters dẫn lời Tổng thống Mỹ nói`: what follows is another's speech. */
export function isQuoting(items: readonly Item[], clause: Clause, { to }: Party): boolean {
  for (let i = Math.max(clause.from, to); i < clause.to; i++)
    if (items[i]!.mark === '' && (items[i]!.cues & Cue.ACCORDING) !== 0) return true;
  return false;
}

/**
 * `Mỹ không kích Syria, AFP đưa tin.`, `Nga chỉ trích NATO, ông Lavrov nói, nhắc đến …`: who speaks is told behind a
 * comma after what he says.
 */
export function closesSpeech(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  saying: number,
  subject: Party,
): boolean {
  const clause = clauses[index]!;
  const next = clauses[index + 1];
  // `Bà Thủy cho biết, giá cả tăng`: what is said stands behind.
  const goesOn = next && (next.verbs[0] === next.from || items[next.from]!.cues & Cue.COORDINATE);
  if (next && !next.quoted && !goesOn) return false;
  if (clause.relation !== 'coordinate' || clause.quoted || subject.from < clause.from) return false;
  const first = citingAt(items, clause, saying) ?? subject.from;
  if (items[clause.from - 1]?.mark !== ',' || items[first - 1]?.mark !== ',') return false;
  const before = clauses.findIndex(each => each.relation === 'main' && each.verbs.length > 0);
  if (before < 0 || before >= index) return false;
  // Nothing that is said follows the verb.
  for (let i = saying + 1; i < clause.to; i++) if (items[i]!.trigger || items[i]!.entity) return false;
  return true;
}
