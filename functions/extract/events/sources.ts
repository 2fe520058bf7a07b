/** Who says so: the speaker of each clause of a sentence. */
import type { Entity, EventType } from '../../../schemas/event.ts';
import type { EntityMention } from '../entities/mention.ts';
import { type Clause, isSubordinate } from './clauses/clauses.ts';
import type { Draft } from './draft.ts';
import { type Party, partiesIn } from './parties/parties.ts';
import { speakerOf } from './parties/party-entities.ts';
import { subjectFor } from './parties/subject.ts';
import { Cue } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

/**
 * The speaker of each clause; null where the article speaks itself. `pending` is who spoke in the sentence
 * before, for a sentence that goes on quoting.
 */
export function speakersOf(
  items: readonly Item[],
  clauses: readonly Clause[],
  pending: Entity | null,
): (Entity | null)[] {
  const speakers = new Array<Entity | null>(clauses.length).fill(null);
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
    if (conceded && contrasts(items, clause)) speaker = null;
    const saying = clause.verbs.find(verb => items[verb]!.trigger!.frame === 'saying');
    const subject = saying === undefined ? undefined : subjectFor(items, clauses, index, saying);
    const told = subject && (quotedIn(items, clause, subject) ?? onlySpeaker(subject));
    if (index > 0 && speaker) speakers[index] = speaker;
    if (saying === undefined || !told) continue;
    // Whoever says it himself is not quoted for it.
    if (clause.relation !== 'that' || quoting) {
      speakers[index] = null;
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
  for (let index = 0; index < clauses.length; index++)
    speakers[index] ??= named ?? (clauses[index]!.quoted ? pending : null);
  return speakers;
}

/** Who speaks; null where several do together (`Hội đồng Nga - NATO đánh giá …`). */
function onlySpeaker(subject: Party): Entity | null {
  return subject.mentions[0]!.codes.length > 1 ? null : speakerOf(subject);
}

/** `Reuters dẫn nguồn tin từ các quan chức Mỹ cho biết`: who speaks is whom the agency quotes. */
function quotedIn(items: readonly Item[], clause: Clause, subject: Party): Entity | null {
  const { mentions, to } = subject;
  if (mentions[0]!.kind !== 'agency' || !isQuoting(items, clause, subject)) return null;
  return speakerOf(partiesIn(items, to, clause.to).find(party => !party.mentions.every(isAgency)));
}

const isAgency = ({ kind }: EntityMention) => kind === 'agency';

/** `Reuters dẫn lời Tổng thống Mỹ nói`: what follows is another's speech. */
function isQuoting(items: readonly Item[], clause: Clause, { to }: Party): boolean {
  for (let i = Math.max(clause.from, to); i < clause.to; i++)
    if (items[i]!.mark === '' && (items[i]!.cues & Cue.ACCORDING) !== 0) return true;
  return false;
}

/**
 * `Mỹ không kích Syria, AFP đưa tin.`, `Nga chỉ trích NATO, ông Lavrov nói, nhắc đến …`: who speaks is told behind a
 * comma after what he says.
 */
function closesSpeech(
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
  if (items[clause.from - 1]?.mark !== ',' || items[subject.from - 1]?.mark !== ',') return false;
  const before = clauses.findIndex(each => each.relation === 'main' && each.verbs.length > 0);
  if (before < 0 || before >= index) return false;
  // Nothing that is said follows the verb.
  for (let i = saying + 1; i < clause.to; i++) if (items[i]!.trigger || items[i]!.entity) return false;
  return true;
}

function contrasts(items: readonly Item[], clause: Clause): boolean {
  if (clause.relation === 'main') return true;
  return clause.relation === 'coordinate' && (items[clause.from]!.cues & Cue.COORDINATE) !== 0;
}

/** Items between `theo` and whom it names. */
const REACH = 4;

/** `Theo Reuters, …`, `Theo thông báo từ Nhà Trắng, …`, `…, theo AFP.` */
function accordingTo(items: readonly Item[], clauses: readonly Clause[]): Entity | null {
  const first = clauses[0];
  if (!first) return null;
  const end = clauses.at(-1)!.to;
  for (let i = first.from; i < end; i++) {
    if ((items[i]!.cues & Cue.ACCORDING) === 0 || items[i]!.trigger) continue;
    const opens = i < first.from + 3 || items[i - 1]!.mark === ',';
    const source = opens ? namedBehind(items, i, end) : null;
    if (source) return source;
  }
  return null;
}

/** What a source tells by: `theo thông báo của …`, `theo cáo buộc của …`. */
const TELLING = new Set<EventType>(['STATEMENT', 'ACCUSE']);

function namedBehind(items: readonly Item[], preposition: number, end: number): Entity | null {
  for (let at = preposition + 1; at < Math.min(end, preposition + 1 + REACH); at++) {
    const { entity, mark, date, trigger } = items[at]!;
    // `theo quyết định của Quốc hội`: not what it says.
    if (mark !== '' || date || (trigger && !TELLING.has(trigger.type))) return null;
    const source = entity && speakerOf({ from: at, to: at + 1, mentions: [entity], preposition: 0 });
    if (source) return source;
  }
  return null;
}

/** Gives the drafts of sentences before to whoever turns out to speak there. */
export function attributeBack(
  sentences: readonly { dated: Draft[]; undated: Draft[] }[],
  { speech, speaker }: { speech: number; speaker: Entity },
): void {
  for (let i = sentences.length - 1; i >= 0; i--) {
    let before = false;
    for (const drafts of [sentences[i]!.dated, sentences[i]!.undated])
      for (const draft of drafts) {
        if (draft.speech === speech) draft.source = speaker;
        before ||= draft.speech < speech;
      }
    // Sentences in which nothing is told may lie between.
    if (before) return;
  }
}
