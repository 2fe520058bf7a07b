/** Ranges of which one end is the publication (`từ năm 2000 đến nay`), and the `từ` before any range. */
import { no, yes } from '../../../dates/examples.ts';
import type { LeadRule, TrailRule } from '../../../dates/rule.ts';
import { isPoint } from './levels.ts';

/** The end of the text to the left of a range. */
export const AFTER_FROM = /(?:^|[^a-zà-ỹ])từ $/;

const TO_NOW =
  / {1,2}(?:cho )?(?:đến|tới) (?:nay|giờ|bây giờ|hiện nay|hiện tại|ngày nay|thời điểm này|thời điểm hiện tại|hôm nay)(?! [\d(])(?![a-zà-ỹ])| {1,2}trở lại đây(?![a-zà-ỹ])| ?[-–] ?(?:(?:đến|tới) )?nay(?= ?(?:[):;,.]|$))/y;

const untilNow: TrailRule = {
  kind: 'trail',
  name: 'several/until-now',
  reads: 'from a date to the publication',
  pattern: TO_NOW,
  apply(atom, _groups, { left }) {
    const { value, mod } = atom;
    if (
      !isPoint(value) ||
      value.kind === 'earlier' ||
      (value.kind === 'fixed' && value.granularity === 'period')
    )
      return undefined;
    if (atom.weak && !AFTER_FROM.test(left)) return undefined;
    return {
      value: { kind: 'range', from: value, to: 'now', ...(mod && { fromMod: mod }) },
      rule: 'several/until-now',
      mod: undefined,
    };
  },
  examples: [
    yes('từ năm 2000 đến nay', ['từ năm 2000 đến nay', '2000/2014']),
    yes('từ tháng 3 đến nay', ['từ tháng 3 đến nay', '2014-03/2014-10']),
    yes('từ đầu năm đến nay', ['từ đầu năm đến nay', '2014-01/2014-10']),
    yes('từ đầu năm tới nay', ['từ đầu năm tới nay', '2014-01/2014-10']),
    yes('từ đầu tháng tới nay', ['từ đầu tháng tới nay', '2014-10-01/2014-10-10']),
    yes('kể từ ngày 1/9 tới nay', ['từ ngày 1/9 tới nay', '2014-09-01/2014-10-10']),
    yes('Vụ trưởng (10/2012 - nay)', ['10/2012 - nay', '2012-10/2014-10']),
    yes('từ năm 2005 trở lại đây', ['từ năm 2005 trở lại đây', '2005/2014']),
    ...no('từ trước đến nay', 'từ đó đến nay', 'đến nay'),
  ],
};

const fromNow: LeadRule = {
  kind: 'lead',
  name: 'several/from-now',
  reads: 'from the publication to a date',
  pattern:
    /(?:^|[^a-zà-ỹ])(?<span>từ (?:nay|bây giờ|giờ|hiện nay|hiện tại) (?:cho )?(?:đến|tới)(?: hết| trước)? )$/,
  apply(atom) {
    const { value, mod } = atom;
    if (!isPoint(value) || value.kind === 'earlier') return undefined;
    return {
      value: { kind: 'range', from: 'now', to: value, ...(mod && { toMod: mod }) },
      rule: 'several/from-now',
      mod: undefined,
      cue: { direction: 'future', text: 'từ nay', start: atom.start },
    };
  },
  examples: [
    yes('từ nay đến ngày 21/10', ['từ nay đến ngày 21/10', '2014-10-10/2014-10-21']),
    yes('từ nay đến cuối năm', ['từ nay đến cuối năm', '2014-10/2014-12']),
    yes('từ nay đến năm 2020', ['từ nay đến năm 2020', '2014/2020']),
  ],
};

const fromLead: LeadRule = {
  kind: 'lead',
  name: 'several/from',
  reads: 'the `từ` of a range, which belongs to its span',
  pattern: /(?:^|[^a-zà-ỹ])(?<span>từ )$/,
  apply(atom, _groups, { surface }) {
    const { value, time } = atom;
    if (atom.weak) return undefined;
    const stretch =
      value?.kind === 'range' ||
      (value?.kind === 'fixed' && value.edtf.includes('/') && atom.rule !== 'period/school-year') ||
      (atom.rule === 'period/quarter' && / (?:đến|tới) /.test(surface));
    return stretch || time?.includes('/') ? {} : undefined;
  },
  examples: [
    yes('từ 2010-2015', ['từ 2010-2015', '2010/2015']),
    yes('từ quý I đến quý III/2014', ['từ quý I đến quý III/2014', '2014-01/2014-09']),
  ],
};

export const rangeEnds = [untilNow, fromNow, fromLead];
