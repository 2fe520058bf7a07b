/** What an article as a whole tells of its names, gathered before any of them is settled. */
import type { Reading } from '../../reading.ts';
import { tokenText } from '../../text/tokens.ts';
import type { RawMention } from '../raw.ts';
import { Home } from './home.ts';
import { tellKinds } from './kinds-by-deeds.ts';
import { Namesakes } from './namesakes.ts';
import { People } from './people.ts';

/** The names of an article. */
export interface Known {
  people: People;
  namesakes: Namesakes;
  home: Home;
  /** Names that are firms', by what the article tells of them. */
  firms: ReadonlySet<string>;
  /** How often the article names a country by a word that is no other, by its code. */
  countries: ReadonlyMap<string, number>;
  /** Codes of the organisations. */
  organisations: ReadonlySet<string>;
  /** Names of storms, weapons and films. */
  things: ReadonlySet<string>;
  /** Places by their own names, without the words for what they are. */
  places: ReadonlyMap<string, RawMention>;
  /** Whether it names persons who act for no state. */
  privatePersons: boolean;
}

/** Gathers them from all that was read; which names are persons' by their deeds is marked in `raw`. */
export function knownOf(raw: readonly RawMention[], reading: Reading, published: string | null): Known {
  const { tokens } = reading;
  const names = reading.language.entities;
  const people = new People(names, published);
  const countries = new Map<string, number>();
  const organisations = new Set<string>();
  const things = new Set<string>();
  const places = new Map<string, RawMention>();
  let privatePersons = false;
  const firms = tellKinds(raw, reading);
  for (const mention of raw) {
    if (mention.kind === 'person' && mention.name !== undefined)
      people.register(mention, tokenText(tokens, mention.from), tokenText(tokens, mention.to - 1));
    if (mention.thing) things.add(mention.name!);
    else if (mention.model !== undefined) things.add(mention.model);
    else if (mention.kind === 'name' && !mention.weak) people.registerName(mention.name!);
    if (mention.placeName !== undefined) places.set(mention.placeName, mention);
    if (mention.kind === 'organisation') organisations.add(mention.codes[0]!);
    if (mention.kind === 'country' && !mention.weak)
      countries.set(mention.codes[0]!, (countries.get(mention.codes[0]!) ?? 0) + 1);
    if (mention.kind === 'person' && people.codesOf(mention).length === 0) privatePersons = true;
  }
  const home = new Home(raw, names);
  const namesakes = new Namesakes(raw, reading, people);
  return { people, namesakes, home, firms, countries, organisations, things, places, privatePersons };
}
