import pc from 'picocolors';
import { readsOf } from '../../functions/extract/events/rule-book.ts';
import type { Evidence } from '../../schemas/date.ts';
import type { Entity, EventRecord } from '../../schemas/event.ts';
import type { Extraction } from '../../schemas/extraction.ts';
import { printable } from '../output/width.ts';
import { paint } from './paint.ts';

const BASIS = {
  stated: 'stated in its clause',
  context: 'carried over from what it stands in',
  bounded: 'only a bound is known',
} as const;

const LABEL = 11;
const field = (label: string, value: string) => `    ${pc.dim(label.padEnd(LABEL))}${value}`;

/** An event with all that it rests on. */
export function eventLines(event: EventRecord, number: number, { dates }: Extraction): string[] {
  const { type, mode, score, status, dateMention, place, source, mentions } = event;
  const kind = [type, mode].filter(Boolean).join(' ') + (score === undefined ? '' : ` (${score})`);
  const date = dateMention && dates.find(({ start }) => start === dateMention.start);
  const lines = [
    `${pc.dim(`[${number}]`)} ${pc.bold(event.date)}  ${pc.bold(kind)}  ${status}`,
    `    “${printable(event.text)}”`,
    field('trigger', paint(printable(event.trigger), 'trigger')),
    field('who', event.actors.length > 0 ? entities(event.actors) : pc.dim('not told')),
    ...(event.recipients.length > 0 ? [field('to whom', entities(event.recipients))] : []),
    ...(place ? [field('where', printable(place.text) + (place.country ? ` (${place.country})` : ''))] : []),
    field('says who', source ? entities([source]) : pc.dim('the article itself')),
    field('date', `${BASIS[event.basis]}${dateMention ? '' : ': no date expression'}`),
  ];
  if (dateMention) {
    const { text, edtf, mod, rule, anchor } = dateMention;
    const value = mod === undefined ? edtf : `${edtf} (${mod})`;
    lines.push(
      field('', `${paint(printable(text), 'date')} is ${value}, by ${rule}, ${ANCHOR[anchor]}`),
      ...event.evidence.map(each => field('', `  ${evidence(each)}`)),
      ...(date?.inferred.length ? [field('', `  inferred: ${date.inferred.join(', ')}`)] : []),
      ...(date?.notes ?? []).map(note => field('', pc.yellow(`  ${printable(note)}`))),
    );
  }
  for (const [at, rule] of event.rules.entries()) {
    const reads = readsOf(rule);
    lines.push(field(at === 0 ? 'rules' : '', rule + (reads ? pc.dim(`: ${reads}`) : '')));
  }
  for (const mention of mentions.slice(1)) {
    lines.push(field('told too', `“${printable(mention.text)}” (${mention.part})`));
  }
  lines.push(field('id', pc.dim(event.id)));
  return lines;
}

const ANCHOR = {
  explicit: 'complete in itself',
  publication: 'counted from the publication',
  earlier: 'counted from an earlier date',
  none: 'counted from nothing that is known',
} as const;

const EVIDENCE: Record<Evidence['kind'], string> = {
  explicit: 'the words give it',
  sentence: 'its sentence gives it',
  paragraph: 'its paragraph gives it',
  range: 'borrowed from the other date of the range',
  cue: 'a word looks back or forward',
  weekday: 'the weekday agrees',
  nearest: 'the nearest to the publication',
  publication: 'the publication date',
  anaphora: 'it points back',
  none: 'nothing decides',
};

function evidence({ kind, text }: Evidence): string {
  return EVIDENCE[kind] + (text ? `: “${printable(text)}”` : '');
}

/** `Nga (RUS)`, `ông Lavrov = Sergei Lavrov (RUS)`, `hai bên (NATO, RUS)`. */
function entities(list: readonly Entity[]): string {
  const told = Map.groupBy(list, ({ text, name }) => JSON.stringify([text, name]));
  return [...told.values()]
    .map(same => {
      const { text, name } = same[0]!;
      const own = name && name !== text ? ` = ${printable(name)}` : '';
      const codes = same.flatMap(({ code }) => (code && code !== text ? [code] : []));
      return paint(printable(text), 'actor') + own + (codes.length > 0 ? ` (${codes.join(', ')})` : '');
    })
    .join(', ');
}
