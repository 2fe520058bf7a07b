/** The record of each date, from the values that every possible publication day gives. */
import type { Article, Published } from '../../../../schemas/article.ts';
import type { DateMention } from '../../../../schemas/date.ts';
import type { Reading } from '../../reading.ts';
import type { DateValue, UnresolvedDate } from '../value.ts';
import { type Anchors, anchorsOf } from './anchor.ts';
import { settingsOf } from './context.ts';
import { merged } from './merge.ts';
import type { Resolved } from './resolved.ts';
import { Resolver } from './resolver.ts';

/**
 * Gives every mention its value, counted from the publication date. Where that is one of several days, or known
 * by its month or year alone, each value is what all of them have in common, or the set of what they give.
 */
export function resolveDates(
  mentions: readonly UnresolvedDate[],
  article: Article,
  reading: Reading,
  published: Published,
): DateMention[] {
  const settings = settingsOf(mentions, article, reading);
  const anchors: Anchors = anchorsOf(published.edtf);
  const days = anchors.days.length > 0 ? anchors.days : [undefined];
  const runs = days.map(day => new Resolver(mentions, settings, day).run());
  const found: DateMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const resolved = merged(
      runs.map(run => run[index]),
      anchors,
    );
    if (resolved) found.push(record(mention, resolved));
  }
  return found;
}

function record(mention: UnresolvedDate, resolved: Resolved): DateMention {
  const { place, anchor, inferred, evidence, notes } = resolved;
  const edtf = mention.approximate && !mention.time && isPlain(place.edtf) ? `${place.edtf}~` : place.edtf;
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    edtf,
    mod: mention.mod,
    time: mention.time,
    granularity: place.granularity,
    rule: mention.rule,
    anchor,
    known: known(mention.value),
    inferred,
    evidence,
    inName: mention.inName,
    notes: notes.length > 0 ? notes : undefined,
  };
}

const isPlain = (edtf: string) => !/[/[{~X]/.test(edtf);

/** The parts that the words themselves give. */
function known(value: DateValue): DateMention['known'] {
  const parts = new Set<DateMention['known'][number]>();
  const look = (each: DateValue | 'now') => {
    if (each === 'now') parts.add('offset');
    else if (each.kind === 'range') {
      look(each.from);
      look(each.to);
    } else if (each.kind === 'list') each.members.forEach(look);
    else if (each.kind === 'fixed') parts.add('year');
    else if (each.kind === 'calendar') {
      if (typeof each.year === 'number' || each.cycleYear !== undefined) parts.add('year');
      if (typeof each.month === 'number' || each.months || each.season !== undefined) parts.add('month');
      if (each.day !== undefined || each.days) parts.add('day');
      if (each.weekday !== undefined) parts.add('weekday');
      if (typeof each.year === 'object' || typeof each.month === 'object') parts.add('offset');
    } else {
      parts.add('offset');
      if (each.kind === 'relative' && each.weekday !== undefined) parts.add('weekday');
    }
  };
  look(value);
  return [...parts];
}
