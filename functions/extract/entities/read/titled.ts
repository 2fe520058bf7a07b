/** Persons by a title before the name, or by a name that everybody knows: `ông Nguyễn Văn An`, `Barack Obama`. */
import { OFFICES, Sort } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { readOffice } from './offices.ts';
import { readPerson } from './person-names.ts';
import type { Scan } from './scan.ts';

/** A name with a title before it, or the name of somebody known. */
export function readTitled(scan: Scan, i: number): RawMention | undefined {
  const title = scan.names.find(scan.tokens, i, Sort.honorific);
  // `bà Thủ tướng Đức Angela Merkel`
  if (title && scan.follows(title.to) && scan.names.find(scan.tokens, title.to, OFFICES)) {
    const officer = readOffice(scan, title.to, 0);
    if (officer?.kind === 'person' || officer?.kind === 'office') return { ...officer, from: i };
  }
  const person = readPerson(scan, i, false);
  if (!person) return undefined;
  const mention: RawMention = {
    from: i,
    to: person.to,
    kind: 'person',
    codes: [],
    name: person.name,
  };
  if (person.holders) mention.holders = person.holders;
  if (person.native) mention.native = true;
  return mention;
}
