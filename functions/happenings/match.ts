import { LOCAL, MANIFOLD } from './kinds.ts';
import type { Profile } from './profile.ts';
import { daysIn, mostlyShared } from './span.ts';

/** Whether two profiles may be of one happening. Symmetric. */
export function mayBeOne(a: Profile, b: Profile): boolean {
  return a.span !== undefined && b.span !== undefined && mostlyShared(a.span, b.span) && sameButForTime(a, b);
}

/** The same with the dates left aside. */
export function sameButForTime(a: Profile, b: Profile): boolean {
  return (
    a.type === b.type &&
    a.denied === b.denied &&
    sameMode(a, b) &&
    nested(a.actors, b.actors) &&
    nested(a.recipients, b.recipients) &&
    samePersons(a, b) &&
    samePlace(a, b) &&
    a.words === b.words &&
    knownBy(a, b) !== undefined
  );
}

/**
 * What makes two profiles known as one; undefined where it is too little. Two parties in their roles are enough,
 * or a name and the words that tell it; less needs the same place and, of the date, the very day.
 */
export function knownBy(a: Profile, b: Profile): string | undefined {
  if (a.words !== undefined) return 'the same words';
  // `sáp nhập` and `sáp nhập vào` are one word with and without its preposition.
  const sameTrigger = within(a.trigger, b.trigger);
  if (MANIFOLD.has(a.type) && !sameTrigger) return undefined;
  const shared = [...common(a.actors, b.actors), ...common(a.recipients, b.recipients)];
  if (shared.length >= 2) return `the parties ${shared.map(shown).join(' and ')}`;
  if (!sameTrigger) return undefined;
  const name =
    shared.find(each => each.startsWith('=')) ??
    [...a.persons].flatMap(([code, names]) => (b.persons.get(code) ? names.map(each => `=${each}`) : []))[0];
  if (name !== undefined) return `${shown(name)}, told as “${a.trigger}”`;
  const onOneDay = a.span && b.span && daysIn(a.span) === 1 && daysIn(b.span) === 1;
  const sameParties =
    shared.length === Math.max(a.actors.size + a.recipients.size, b.actors.size + b.recipients.size);
  if (onOneDay && sameParties && a.place !== undefined && a.place === b.place) {
    return `the place ${a.place}, told as “${a.trigger}”`;
  }
  return undefined;
}

/** A code as it is, a name with its capitals. */
const shown = (id: string) =>
  id.startsWith('=') ? nameOf(id).replaceAll(/(?:^| )\p{L}/gu, initial => initial.toUpperCase()) : id;
const nameOf = (id: string) => id.replace(/^=/, '');

/** Codes are the same or not; of names one may be the shorter form of the other (`Vinh`, `Nguyễn Sinh Vinh`). */
function sameParty(a: string, b: string): boolean {
  return a === b || (a.startsWith('=') && b.startsWith('=') && within(nameOf(a), nameOf(b)));
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter(id => b.has(id) || [...b].some(other => sameParty(id, other)));

/** All of the smaller set are in the other; an article often leaves out who else took part. */
function nested(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size <= b.size ? common(a, b).length === a.size : common(b, a).length === b.size;
}

/** A general word for it leaves the mode open; of violence it does not: a war is more than its air raids. */
function sameMode(a: Profile, b: Profile): boolean {
  if (a.mode === b.mode) return true;
  return a.type !== 'ASSAULT' && (a.mode === undefined || b.mode === undefined);
}

/** For no party do both name persons and none in common; `Rasmussen` is in `Anders Fogh Rasmussen`. */
function samePersons(a: Profile, b: Profile): boolean {
  return [...a.persons].every(([code, names]) => {
    const others = b.persons.get(code);
    return others === undefined || names.some(name => others.some(other => within(name, other)));
  });
}

/** Whether the words of one are among those of the other, in one stretch. */
export function within(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function samePlace(a: Profile, b: Profile): boolean {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false;
  if (!LOCAL.has(a.type) || a.place === undefined || b.place === undefined) return true;
  return within(a.place, b.place);
}
