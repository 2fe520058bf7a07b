/** Who says so: the speaker of each clause of a sentence. */
import type { Entity } from '../../../../schemas/event.ts';
import { type Clause, isSubordinate } from '../clauses/clauses.ts';
import { subjectFor } from '../parties/lent-subject.ts';
import { partiesIn } from '../parties/parties.ts';
import { acting } from '../parties/party.ts';
import { speakerAnew } from '../parties/speaker-anew.ts';
import { SPOKEN } from '../spoken.ts';
import { hasCue } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { accordingTo } from './according-to.ts';
import { citingAgency, closesSpeech, isQuoting, onlySpeaker, quotedIn } from './quoting.ts';

/**
 * The speaker of each clause; null where the article speaks itself. `pending` is who spoke in the sentence
 * before, for a sentence that goes on quoting.
 */
export function speakersOf(
  items: readonly Item[],
  clauses: readonly Clause[],
  pending: Entity | null,
): (Entity | null)[] {
  const speakers: (Entity | null)[] = clauses.map(() => null);
  const named = accordingTo(items, clauses);
  /** Clauses that tell who says something: nobody else is quoted for that. */
  const telling: number[] = [];
  let speaker: Entity | null = null;
  /** Whether the speech stands in a concessive clause (`Mặc dù NATO nói …, song …`). */
  let conceded = false;
  /** Whether who speaks only quotes another (`Reuters dẫn lời …`). */
  let quoting = false;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    if (speaker && ((conceded && contrasts(items, clause)) || saysAnother(items, clause, speaker)))
      speaker = null;
    const saying = clause.verbs.find(verb => items[verb]!.trigger!.frame === 'saying');
    const subject = saying === undefined ? undefined : subjectFor(items, clauses, index, saying);
    const told = subject && (quotedIn(items, clause, subject) ?? onlySpeaker(subject));
    if (index > 0 && speaker && !speaksOn(items, clauses, index)) speakers[index] = speaker;
    if (saying === undefined || !told) continue;
    // Whoever says it himself is not quoted for it.
    if (clause.relation !== 'that' || quoting) {
      speakers[index] = citingAgency(items, clause, saying);
      telling.push(index);
    }
    if (closesSpeech(items, clauses, index, saying, subject)) {
      for (let i = 0; i < index; i++) if (!telling.includes(i)) speakers[i] ??= told;
      speaker = null;
      continue;
    }
    speaker = told;
    quoting = isQuoting(items, clause, subject);
    conceded = isSubordinate(clause);
    // What was quoted before the verb of saying is said by the same.
    for (let i = index - 1; i >= 0 && clauses[i]!.quoted; i--) speakers[i] = told;
  }
  if (!named && !pending) return speakers;
  // `"Theo nhân chứng, ông ấy …", giới chức cho biết`: who is cited in words is so there alone.
  const { quoted: cited } = clauses[0]!;
  const within = (index: number) => !cited || clauses[index]!.quoted;
  for (let index = 0; index < clauses.length; index++)
    speakers[index] ??= (named && within(index) ? named : null) ?? (clauses[index]!.quoted ? pending : null);
  return speakers;
}

/** `Ông A nói Nga sẽ rút quân, đồng thời cảnh báo …`: what whoever speaks goes on to say is his own act. */
function speaksOn(items: readonly Item[], clauses: readonly Clause[], index: number): boolean {
  const [verb] = clauses[index]!.verbs;
  return verb !== undefined && speakerAnew(items, clauses, index, verb) !== undefined;
}

/** `Ông A nói …, còn Nga phủ nhận`, `…, trong khi NATO cáo buộc …`: whether a clause set against what somebody says has words of another side. */
function saysAnother(items: readonly Item[], clause: Clause, { code }: Entity): boolean {
  const verb = clause.verbs.find(each => SPOKEN.has(items[each]!.trigger!.type));
  if (verb === undefined || clause.quoted || items[clause.from - 1]?.mark !== ',') return false;
  const { cues, flags, trigger } = items[clause.from]!;
  // `…, quyết định được Nga hoan nghênh`
  const about = trigger !== undefined && hasCue(items, clause.from + 1, clause.from + 2, Cue.PASSIVE);
  if ((flags & Flag.CONTRAST) === 0 && (cues & Cue.WHEN) === 0 && !about) return false;
  const [party] = partiesIn(items, clause.from, verb).filter(acting);
  const codes = party?.mentions.flatMap(mention => mention.codes) ?? [];
  return party?.preposition === 0 && codes.length > 0 && codes.every(other => other !== code);
}

function contrasts(items: readonly Item[], clause: Clause): boolean {
  if (clause.relation === 'main') return true;
  return clause.relation === 'coordinate' && (items[clause.from]!.cues & Cue.COORDINATE) !== 0;
}
