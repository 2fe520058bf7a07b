/** Who takes part in what sides do together: a meeting, a pact, a drill. */
import type { EventType } from '../../../../schemas/event.ts';
import { hasCueBefore } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { acting, isCounted, isNameless, type Party } from './party.ts';
import { entitiesOf, othersThan } from './party-entities.ts';
import type { Around, Parties, Telling } from './telling.ts';
import { isAgreedOn, isOfTopic } from './with-whom.ts';

/** `ra tuyên bố chung lên án Nga`, `… cuộc tấn công của Nga`, `gặp tại thủ đô Baku của Azerbaijan`: no side of what is done. */
function isOfAnother(items: readonly Item[], verb: number, { from, preposition }: Party): boolean {
  const of = (preposition & Cue.OF) !== 0;
  if (of && items[from - 2]?.entity?.kind === 'place') return true;
  for (let i = verb + 1; i < from; i++) {
    const { trigger, cues } = items[i]!;
    if (of && cues & Cue.ABOUT) return true;
    if (trigger && (of || (trigger.kind === 'verb' && preposition === 0 && !trigger.weak))) return true;
  }
  return false;
}

/** What one side does to another. */
const AGAINST: ReadonlySet<EventType> = new Set(['SANCTION', 'ACCUSE', 'COERCE', 'ASSAULT', 'THREATEN']);

/** `họp tại Brussels đã đình chỉ hợp tác với Nga`, `nhất trí áp trừng phạt với Nga`: to or with whom another thing is done. */
function isOfNextDeed(items: readonly Item[], verb: number, { from }: Party): boolean {
  for (let i = verb + 1; i < from; i++) {
    const { trigger } = items[i]!;
    if (!trigger || trigger.kind === 'noun') continue;
    if (hasCueBefore(items, i, Cue.PAST) || (trigger.kind === 'verb' && AGAINST.has(trigger.type)))
      return true;
  }
  return false;
}

/** `ký với Nga hiệp ước hữu nghị, rồi vào EU`: behind a comma, where one goes next. */
function isBehindComma(items: readonly Item[], noun: number, { from, preposition }: Party): boolean {
  if ((preposition & (Cue.TO | Cue.AT)) === 0) return false;
  for (let i = noun + 1; i < from; i++) if (items[i]!.mark === ',') return true;
  return false;
}

/** What states do together with people and means of their own. */
const JOINT: ReadonlySet<EventType> = new Set(['COOPERATE', 'MOBILIZE']);

/** Those who do it together: `hội đàm với`, `nhất trí`. */
export function mutualRoles(
  { items, clauses, index, verb, noun, trigger }: Telling,
  { subject, inner, passive, objects, after }: Around,
): Parties {
  // `nhất trí trao trả tù binh`: what is agreed on has sides of its own.
  const direct = trigger.type !== 'AGREE' && !trigger.topical;
  const nounParties =
    noun !== undefined && noun < verb ? partiesIn(items, noun + 1, verb).filter(acting) : [];
  const mutual = objects.filter(
    party =>
      acting(party) &&
      (noun === undefined
        ? !isOfNextDeed(items, verb, party) &&
          !isOfTopic(items, verb, party) &&
          !isAgreedOn(items, verb, trigger, inner, party) &&
          ((direct && party === objects[0] && !isOfAnother(items, verb, party)) ||
            party.preposition & Cue.WITH)
        : !isBehindComma(items, noun, party)),
  );
  // `trao đổi 115 tù binh`, `tập trận với 16.000 binh sĩ`: of what states do together the people counted are no side.
  const sides = JOINT.has(trigger.type) && inner?.mentions.some(({ codes }) => codes.length > 0);
  // `hai bộ trưởng trao đổi về Iran`: both are told already.
  const both = inner?.mentions.every(
    ({ kind, codes, persons }) => kind === 'pronoun' && codes.length + persons.length > 1,
  );
  if (both)
    return {
      actors: entitiesOf([inner, ...mutual.filter(({ preposition }) => preposition & Cue.WITH)]),
      recipients: [],
    };
  const others = sides ? mutual.filter(party => !isCounted(party) && !isNameless(party)) : mutual;
  // `bị Ba Lan cầm hoà`: both play.
  const other = passive >= 0 && subject && subject.from < passive ? subject : undefined;
  const actors = entitiesOf([other, inner, ...nounParties, ...others]);
  if (actors.length > 0)
    return {
      actors,
      recipients: othersThan(
        [inner],
        objects.filter(party => acting(party) && isAgreedOn(items, verb, trigger, inner, party)),
      ),
    };
  // `thoả thuận giữa chính phủ Nga và chính phủ Nhật Bản ký năm 1993`
  // `xung đột nổ ra giữa Armenia và Azerbaijan`
  const isBetween = (party: Party) => acting(party) && (party.preposition & Cue.BETWEEN) !== 0;
  const between = partiesIn(items, clauses[index]!.from, verb).find(isBetween) ?? after.find(isBetween);
  return { actors: entitiesOf([between]), recipients: [] };
}
