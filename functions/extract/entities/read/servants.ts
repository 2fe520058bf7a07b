/** People who serve a state, by a noun that is read as its organ: with their own names, and when they serve it no more. */
import { Sort } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { readPerson } from './person-names.ts';
import type { Scan } from './scan.ts';

/**
 * `nhà ngoại giao Nga Sergei Kislyak` is a person who acts for the state, `cựu điệp viên Nga Sergei Skripal` one who
 * does not, `các cựu quan chức Mỹ` private people from there; any other organ is itself.
 * @param head the token behind the noun, which `organ` begins with
 */
export function readServant(scan: Scan, organ: RawMention, head: number): RawMention {
  const { names, tokens } = scan;
  const { from, to, codes } = organ;
  if (codes.length !== 1 || !names.words.servantStarts.has(tokens.id[from]!)) return organ;
  if (!names.lexicon.servants.includes(scan.text(from, head).toLowerCase())) return organ;
  const before = from - 1;
  const former =
    before >= scan.done &&
    scan.follows(from) &&
    names.words.outOfOffice.has(tokens.id[before] ?? 0) &&
    names.find(tokens, before, Sort.officePrefix) !== undefined;
  const person = scan.capital(to) ? readPerson(scan, to, true, true) : undefined;
  const start = former ? before : from;
  if (person?.name.includes(' ')) {
    const mention: RawMention = { from: start, to: person.to, kind: 'person', codes, name: person.name };
    return former ? { ...mention, codes: [], former } : mention;
  }
  return former ? { from: start, to, kind: 'common', codes: [], country: codes[0]! } : organ;
}
