/** Dates that only measure: what something is compared with, or since when it is the first or largest. */
import type { Clause } from '../clauses/clause.ts';
import { isNominal } from '../clauses/nominal.ts';
import { SPOKEN } from '../spoken.ts';
import { hasCueBefore } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Tokens between a word that ranks and the date since which it does. */
const LONGEST_RANKING = 12;

/** `cuộc họp đầu tiên kể từ tháng 6/2014`, `lớn nhất trong 5 năm qua`: the date only measures. */
export function isRanked(items: readonly Item[], clause: Clause, date: number, preposition: number): boolean {
  const since = preposition & (Cue.SINCE | Cue.AFTER);
  if (!since && !(preposition & Cue.WITHIN && items[date]!.date!.granularity === 'period')) return false;
  let told = false;
  for (let i = date - 1; i >= clause.from; i--) {
    const item = items[i]!;
    if (items[date]!.from - item.to > LONGEST_RANKING || item.mark === ',' || item.mark === ';') return false;
    // `là lần đầu tiên hai bên gặp nhau kể từ tháng 6/2014`: what is so ranked may have its verb behind.
    if (item.superlative) return !told || hasCueBefore(items, i, Cue.NOMINAL);
    if (clause.verbs.includes(i)) {
      if (told || !since) return false;
      told = true;
    }
  }
  return false;
}

/** Tokens between `so với` and the date that it measures by (`so với mức 1 tỷ đồng trong quý 3 năm trước`). */
const LONGEST_COMPARISON = 12;

/** `tăng 5% so với năm trước`: the date only measures. */
export function isCompared(items: readonly Item[], clause: Clause, date: number): boolean {
  if (items[date]!.cues & Cue.COMPARISON) return true;
  for (let i = date - 1; i >= clause.from; i--) {
    const item = items[i]!;
    const gap = items[date]!.from - item.to;
    if (gap > LONGEST_COMPARISON) return false;
    // `siêu phẩm về Tết Mậu Thân 1968`: the date is what is talked about.
    if (i === date - 1 && item.cues & Cue.ABOUT && item.to === items[date]!.from) return true;
    if (item.cues & Cue.COMPARISON) {
      // `ngày 4/9 chứ không phải ngày 1/9`: the day that it was not.
      if (item.cues & Cue.NEGATION) return gap === 0;
      if (item.cues & Cue.ABOUT) return gap <= LONGEST_COMPARISON;
      // `tính năng tương tự vào tháng 7`: the date after `vào` is the verb's.
      return gap <= 4 && (items[date - 1]!.cues & Cue.ON) === 0;
    }
    if (item.aside || item.mark === '/' || item.mark === '-') continue;
    if (item.mark !== '' || item.date || item.entity?.kind === 'person') return false;
    if (item.trigger && !item.measure && !isNominal(items, i) && !isComparedAct(items, i)) return false;
  }
  return false;
}

/** `tương tự xếp hạng năm trước`, `giống thất bại năm ngoái`: an act right behind the word that compares. */
function isComparedAct(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (!before || before.to !== items[index]!.from || (before.cues & Cue.COMPARISON) === 0) return false;
  return !SPOKEN.has(items[index]!.trigger!.type);
}
