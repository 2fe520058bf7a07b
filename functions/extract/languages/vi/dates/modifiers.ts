/** Words before and after a date that narrow it: `đầu`, `khoảng`, `vừa qua`, `tới`. */
import { no, on, yes } from '../../../dates/examples.ts';
import type { LeadRule, TrailRule } from '../../../dates/rule.ts';
import { isDays, levelOf } from './levels.ts';

/** `tới` and `qua` are verbs as well: these may follow where they are cues. */
const AFTER_CUE =
  /^ ?(?:$|[,.;:)!?"”…-]|(?:tại|ở|và|sẽ|là|của|để|do|với|nhằm|trong|khi|thì|diễn|trên|theo|giữa|được|có|nếu|như|đã|nhưng|các|cho|bằng|ông|bà|hai|sau|cũng|không|vẫn)(?![a-zà-ỹ]))/;

export const cueTrail: TrailRule = {
  kind: 'trail',
  name: 'modifier/cue',
  reads: 'words after a date that look back, forward, or to the nearest',
  pattern: / {1,2}(?<cue>vừa qua|vừa rồi|mới đây|sắp tới|sắp đến|tới đây|tới|này|qua|rồi)(?![a-zà-ỹ])/y,
  apply(atom, { cue = '' }, { right, rightSurface }) {
    const { value } = atom;
    if (atom.cue || value === undefined) return undefined;
    if (atom.weak && !/^(?:vừa|sắp|tới đây)/.test(cue)) return undefined;
    if (cue === 'mới đây' && /^ {1,2}M/.test(rightSurface)) return undefined;
    const last = value.kind === 'list' ? value.members.at(-1)! : value.kind === 'range' ? value.to : value;
    if (last === 'now' || last.kind !== 'calendar' || typeof last.year === 'number') {
      // `năm 2014 này`, `năm 2013 vừa qua`: the cue belongs to the span and changes nothing.
      if (last === 'now' || last.kind !== 'calendar' || !/^(?:vừa qua|vừa rồi|này)$/.test(cue))
        return undefined;
      return {};
    }
    const after = right.replace(/^ {1,2}/, '').slice(cue.length);
    if (/^(?:tới|qua|rồi)$/.test(cue) && !AFTER_CUE.test(after)) return undefined;
    if (typeof last.year === 'object' || typeof last.month === 'object') return undefined;
    const direction = cue === 'này' ? 'near' : /tới|đến/.test(cue) ? 'future' : 'past';
    return { cue: { direction, text: cue, start: atom.end + 1 } };
  },
  examples: [
    yes('ngày 17/9 vừa qua', ['ngày 17/9 vừa qua', '2014-09-17']),
    yes('ngày 20/11 tới, trường', ['ngày 20/11 tới', '2014-11-20']),
    yes('tháng 12 này', ['tháng 12 này', '2014-12']),
    yes('ngày 9/10 tới thăm Huế', ['ngày 9/10', '2014-10-09']),
    yes('tháng 3 tới', ['tháng 3 tới', '2015-03']),
    ...on('2014-01-05', yes('tháng 11 vừa qua', ['tháng 11 vừa qua', '2013-11'])),
  ],
};

const MODS: Record<string, 'start' | 'mid' | 'end'> = { đầu: 'start', giữa: 'mid', cuối: 'end' };

/** `lần đầu năm 2012`, `bắt đầu tháng 5`: not the beginning of it. */
const OTHER_BEGINNING =
  /(?<![a-zà-ỹ])(?:lần|bắt|ban|mở|dẫn|đứng|hàng|khởi|cầm|bước|vòng|trận|phút|người|hiệp|tập|giờ|ngày|tháng|tuần) $/;

const partLead: LeadRule = {
  kind: 'lead',
  name: 'modifier/part',
  reads: 'the beginning, middle or end of a month, year or longer',
  pattern:
    /(?:^|[^a-zà-ỹ])(?<span>(?<words>(?:khoảng )?(?:đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối|nửa sau|những (?:ngày|tháng|năm|tuần) (?:đầu|giữa|cuối)(?: cùng| tiên)?(?: của)?|(?:tuần|ngày|tháng) (?:đầu|cuối)(?: tiên| cùng)?(?: của)?)) )$/,
  apply(atom, { span = '', words = '' }, { left }) {
    if (atom.mod || atom.value === undefined) return undefined;
    const level = levelOf(atom.value);
    if (
      level === undefined ||
      level === 'day' ||
      level === 'weekday' ||
      level === 'bare-day' ||
      (level === 'stretch' && atom.rule !== 'period/school-year')
    )
      return undefined;
    if (atom.value.kind === 'distance' || atom.value.kind === 'window') return undefined;
    if (OTHER_BEGINNING.test(left.slice(0, left.length - span.length)) && !/ngày|tháng|tuần/.test(words))
      return undefined;
    const word = /đầu|thượng/.test(words) ? 'đầu' : /giữa|trung/.test(words) ? 'giữa' : 'cuối';
    return { mod: MODS[word]!, ...(words.startsWith('khoảng') && { approximate: true as const }) };
  },
  examples: [
    yes('đầu năm 2012', ['đầu năm 2012', '2012', { mod: 'start' }]),
    yes('vào khoảng giữa năm 2010', ['khoảng giữa năm 2010', '2010~', { mod: 'mid' }]),
    yes('giữa tháng 5', ['giữa tháng 5', '2014-05', { mod: 'mid' }]),
    yes('hạ tuần tháng 9', ['hạ tuần tháng 9', '2014-09', { mod: 'end' }]),
    yes('Cuối tháng 9/2013', ['Cuối tháng 9/2013', '2013-09', { mod: 'end' }]),
    yes('những ngày đầu tháng 10', ['những ngày đầu tháng 10', '2014-10', { mod: 'start' }]),
    yes('bắt đầu năm 2012', ['năm 2012', '2012']),
    yes('lần đầu tháng 5/2010', ['tháng 5/2010', '2010-05']),
  ],
};

const approximateLead: LeadRule = {
  kind: 'lead',
  name: 'modifier/approximate',
  reads: 'words that make a date approximate',
  pattern: /(?:^|[^a-zà-ỹ])(?<span>(?<word>khoảng|gần|tầm|chừng|quãng) (?:thời gian )?)$/,
  apply(atom, { word, span = '' }) {
    if (atom.value === undefined || atom.approximate || atom.weak) return undefined;
    const kind = atom.value.kind;
    if (kind !== 'calendar' && kind !== 'fixed' && kind !== 'range' && !(kind === 'relative' && atom.time))
      return undefined;
    if (span.includes('thời gian')) return undefined;
    if (word === 'gần' && levelOf(atom.value) !== 'year') return undefined;
    if (atom.time && isDays(atom)) return {};
    return { approximate: true };
  },
  examples: [
    yes('khoảng tháng 5', ['khoảng tháng 5', '2014-05~']),
    yes('Khoảng năm 2009', ['Khoảng năm 2009', '2009~']),
    ...no('khoảng cách', 'gần 2000 người'),
  ],
};

export const modifierLeads = [partLead, approximateLead];
