/** Who did it, where a clause leaves it to what was told before, or to what everybody knows. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { arePrivate } from '../same-parties.ts';

/** Sentences over which the same authority goes on. */
const REACH = 3;

/** `Công an … khởi tố ông A. Ông B cũng bị khởi tố`: suspects told one after the other have one prosecutor. */
export function shareProsecutors(drafts: readonly Draft[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (draft.type !== 'PROSECUTE') continue;
    if (draft.actors.some(({ code }) => code !== undefined)) last = draft;
    else if (
      last &&
      draft.actors.length === 0 &&
      draft.recipients.length > 0 &&
      draft.rules.includes('passive') &&
      draft.sentence - last.sentence <= REACH
    ) {
      draft.actors = last.actors;
      draft.rules.push('prosecutor-of-before');
    }
  }
}

/** `Toà đưa vụ án ra xét xử. Bị cáo Lê Văn An bị tuyên phạt …`: a trial is of those of whom it is told right behind. */
export function shareAccused(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.type !== 'PROSECUTE' || draft.mode === 'investigate' || draft.recipients.length > 0) continue;
    if (draft.actors.length === 0 || draft.noun) continue;
    const verdict = drafts
      .slice(i + 1, i + 1 + RIVALS)
      .find(({ type, sentence }) => type === 'PROSECUTE' && sentence - draft.sentence <= 1);
    const accused = verdict?.recipients ?? [];
    if (accused.length === 0 || accused.some(({ code, name }) => code !== undefined || name === undefined))
      continue;
    draft.recipients = accused;
    draft.rules.push('accused-behind');
  }
}

/** Happenings behind a trial among which its verdict is looked for. */
const RIVALS = 6;

/** `Doanh thu quý 3 tăng 20%`, `đại hội cổ đông hôm 5/9`: figures and gatherings are those of the firm that the article is about. */
export function supplyFirm(drafts: readonly Draft[], firm: Entity | null): void {
  let near: Draft | undefined;
  for (const draft of drafts) {
    const told =
      draft.type === 'TRADE' &&
      draft.actors.length === 1 &&
      arePrivate(draft.actors) &&
      draft.actors[0]!.name;
    if (told) near = draft;
    const figures = draft.type === 'TRADE' && draft.figure && !draft.noun;
    if (draft.actors.length > 0 || !(figures || draft.ofFirms)) continue;
    // `Năm 2016, Sao Việt lãi 5 tỷ đồng. Vốn điều lệ đạt …`: of several, the one told last.
    const last = near && draft.sentence - near.sentence <= REACH ? near.actors : undefined;
    const actors = last ?? (firm ? [firm] : []);
    if (actors.length === 0) continue;
    draft.actors = actors;
    draft.rules.push('firm-of-story');
  }
}

/** What nobody but a state does. */
export const OF_STATES = new Set<EventType>(['PROSECUTE', 'LEGISLATE', 'ELECT']);

/**
 * `Sáu người bị bắt`, `nghị định được ban hành`, `cuộc bầu cử tháng sau`: done by the state that the place lies in,
 * or else by that of the story.
 */
export function supplyStates(drafts: readonly Draft[], story: Entity | undefined): void {
  for (const draft of drafts) {
    if (draft.actors.length > 0) continue;
    const employer = employerOf(draft);
    if (employer) {
      draft.actors = [employer];
      draft.rules.push('state-of-officer');
      continue;
    }
    const rescued = isRescue(draft);
    if (!OF_STATES.has(draft.type) && !isRelease(draft) && !rescued) continue;
    const agentless =
      rescued ||
      draft.rules.includes('passive') ||
      (draft.type === 'PROSECUTE' && draft.rules.includes('transitive')) ||
      (draft.type === 'ELECT' && draft.noun) ||
      (draft.type === 'LEGISLATE' && draft.rules.includes('undergo') && !draft.pact);
    const { place } = draft;
    const state =
      place?.country === undefined ? (sayerOf(draft) ?? story) : { text: place.text, code: place.country };
    if (!agentless || !state) continue;
    draft.actors = [state];
    draft.rules.push('state-of-story');
  }
}

/** `ông Tusk cho biết các biện pháp này có hiệu lực đến tháng 9`: whoever tells of a law that nobody is told to make. */
function sayerOf({ type, rules, source }: Draft): Entity | undefined {
  if (type !== 'LEGISLATE' || !rules.includes('undergo') || source?.code === undefined) return undefined;
  return { text: source.text, start: source.start, code: source.code };
}

/** `Thiếu tướng Lê Văn An được bổ nhiệm`: whoever serves a state is promoted or dismissed by it. */
function employerOf({ type, rules, recipients }: Draft): Entity | undefined {
  if (type !== 'APPOINT' || !rules.includes('passive')) return undefined;
  const officer = recipients.find(({ code }) => code !== undefined);
  return officer && { text: officer.text, start: officer.start, code: officer.code };
}

/** `thi thể anh An được tìm thấy`, `đám cháy được dập tắt`: people or a fire are looked after by the authorities of the place. */
const isRescue = ({ official, rules }: Draft) =>
  official && (rules.includes('passive') || rules.includes('undergo'));

/** `ông Lê Văn An được thả tự do`: private persons are let go by those who held them. */
function isRelease({ type, rules, recipients }: Draft): boolean {
  const isPrivate = arePrivate(recipients);
  return type === 'RETREAT' && rules.includes('passive') && isPrivate;
}
