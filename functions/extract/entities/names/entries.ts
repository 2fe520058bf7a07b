/** The phrases of a lexicon by their sorts. */
import { type Entry, Sort } from './entry.ts';
import type { EntityLexicon, NamesByCode, OfficeHolder } from './lexicon.ts';

/** A phrase of a lexicon, and what is said of it beside its sort. */
export interface Phrase {
  words: string;
  sort: number;
  codes: readonly string[];
  more: Partial<Entry>;
}

const NO_CODES: readonly string[] = [];

/** The phrases of a lexicon by their sorts. Of those with the same words the first that fits counts. */
export function phrasesOf(lexicon: EntityLexicon): Phrase[] {
  const { ambiguousCountries, agencyNames } = lexicon;
  const ambiguous = { ambiguous: true };
  const country = (words: string) => (ambiguousCountries.has(words) ? ambiguous : {});
  return [
    ...plain(Sort.nothing, lexicon.notNames),
    ...lexicon.pronouns.map(({ words, to }) => phrase(words, Sort.pronoun, NO_CODES, { pronoun: to })),
    ...lexicon.countries.flatMap(table => coded(Sort.country, table, country)),
    ...coded(Sort.organisation, lexicon.organisations),
    ...Object.entries(lexicon.bodies).map(([words, codes]) => phrase(words, Sort.body, codes, {})),
    ...coded(Sort.seat, lexicon.seats),
    ...coded(Sort.capital, lexicon.capitals),
    ...holders(lexicon.holders),
    ...Object.entries(lexicon.namedGroups).flatMap(([name, aliases]) =>
      aliases.map(words => phrase(words, Sort.namedGroup, NO_CODES, { name })),
    ),
    ...lexicon.agencies.map(words =>
      phrase(words, Sort.agency, NO_CODES, { name: agencyNames[words] ?? words }),
    ),
    ...Object.entries(lexicon.headquarters).flatMap(([name, { country: seat, names }]) =>
      names.map(words => phrase(words, Sort.place, [seat], { name })),
    ),
    ...lexicon.places.flatMap(table => coded(Sort.place, table)),
    ...plain(Sort.region, lexicon.regions),
    ...Object.entries(lexicon.clippings).map(([words, code]) => phrase(words, Sort.clipping, [code], {})),
    ...plain(Sort.homeOrgan, lexicon.homeOrgans),
    ...plain(Sort.organ, lexicon.organs),
    ...plain(Sort.attachedOrgan, lexicon.attachedOrgans),
    ...plain(Sort.attachedOrgan, lexicon.departments, { department: true }),
    ...plain(Sort.attachedOrgan, lexicon.teamsOfCoach, { ofCoach: true }),
    ...plain(Sort.attachedOrgan, lexicon.craft, { craft: true }),
    ...plain(Sort.homeOffice, lexicon.homeOffices),
    ...plain(Sort.stateOffice, lexicon.stateOffices),
    ...plain(Sort.office, lexicon.offices),
    ...plain(Sort.occupation, lexicon.ranks, { ofState: true }),
    ...plain(Sort.occupation, lexicon.occupations),
    ...plain(Sort.peopleHead, lexicon.peopleHeads),
    ...plain(Sort.commonGroup, lexicon.commonGroups),
    ...plain(Sort.commonPeople, nounsOfPeople(lexicon)),
    ...plain(Sort.commonFirm, lexicon.commonFirms),
    ...plain(Sort.institutionHead, lexicon.institutionHeads),
    ...plain(Sort.firmHead, lexicon.firmHeads),
    ...plain(Sort.honorific, lexicon.honorifics),
    ...plain(
      Sort.bodyHead,
      lexicon.bodyHeads.map(head => head.toLowerCase()),
    ),
    ...plain(Sort.placeHead, lexicon.placeHeads),
    ...plain(Sort.countryHead, lexicon.countryHeads),
    ...plain(Sort.officePrefix, lexicon.officePrefixes),
    ...plain(Sort.officeSuffix, lexicon.officeSuffixes),
    ...plain(Sort.nothing, lexicon.commonBeginnings),
  ];
}

/** Nouns for people that act without a name, and those that call again who was named. */
function nounsOfPeople({ commonPeople, epithets, personRoles }: EntityLexicon): string[] {
  return [...new Set([...commonPeople, ...epithets, ...personRoles.flatMap(({ nouns }) => nouns)])];
}

function phrase(words: string, sort: number, codes: readonly string[], more: Partial<Entry>): Phrase {
  return { words, sort, codes, more };
}

function plain(sort: number, list: readonly string[], more: Partial<Entry> = {}): Phrase[] {
  return list.map(words => phrase(words, sort, NO_CODES, more));
}

function coded(
  sort: number,
  table: NamesByCode,
  more: (words: string) => Partial<Entry> = () => ({}),
): Phrase[] {
  return Object.entries(table).flatMap(([code, names]) => {
    const codes = [code];
    return names.map(words => phrase(words, sort, codes, more(words)));
  });
}

/** All terms of one person under each of their names. */
function holders(list: readonly OfficeHolder[]): Phrase[] {
  const people = new Map<string, { terms: OfficeHolder[]; aliases: Set<string> }>();
  for (const holder of list) {
    const person = people.get(holder.name) ?? { terms: [], aliases: new Set([holder.name]) };
    people.set(holder.name, person);
    person.terms.push(holder);
    for (const alias of holder.aliases) person.aliases.add(alias);
  }
  return [...people].flatMap(([name, { terms, aliases }]) =>
    [...aliases].map(words => phrase(words, Sort.holder, NO_CODES, { name, holders: terms })),
  );
}
