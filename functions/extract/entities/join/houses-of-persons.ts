/** The house that somebody is of, told behind his name or post: `ông An, Tổng giám đốc Đường sắt Việt Nam (VNR), …`, `TS Khải, Viện Kinh tế, …`. */
import type { Reading } from '../../reading.ts';
import { tokenText, WORD } from '../../text/tokens.ts';
import { type EntityKind, type EntityMention, extendTo } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';
import { dropAbsorbed } from './absorbed.ts';

/** Those whom somebody may lead or serve, and who are told right behind his post. */
const SERVED = new Set<EntityKind>(['common', 'group', 'firm']);

/** Joins such houses with the persons' mentions. Both arrays change alike. */
export function joinHouses(
  mentions: EntityMention[],
  raw: RawMention[],
  { tokens }: Reading,
  names: Gazetteer,
): void {
  dropAbsorbed(mentions, raw, (i, kept) => {
    const person = mentions[kept - 1];
    const end = person ? endOfHouse(person, mentions[kept - 2], mentions[i]!) : 0;
    if (person && end > 0) extendTo(person, end, tokens);
    return end > 0;
  });

  /** Token behind the house; 0 where it is none of the person's. */
  function endOfHouse(
    person: EntityMention,
    before: EntityMention | undefined,
    house: EntityMention,
  ): number {
    const { toToken: at, text } = person;
    if (person.kind !== 'person' || tokens.breaks[at] !== 0 || house.fromToken > at + 1) return 0;
    const posted = text.includes(', ') || text.includes(' - ');
    if (house.fromToken === at) return posted && SERVED.has(house.kind) ? house.toToken : 0;
    const between = tokenText(tokens, at);
    const next = house.toToken < tokens.count ? tokenText(tokens, house.toToken) : '';
    // `(VNR)`
    if (between === '(') {
      const letters = house.kind === 'name' || house.kind === 'firm' || house.kind === 'organisation';
      const short = posted && letters && next === ')' && house.text === house.text.toUpperCase();
      return short ? house.toToken + 1 : 0;
    }
    if (between !== ',' || house.kind !== 'firm' || tokens.breaks[at + 1] !== 0) return 0;
    // `Theo ông An, Công ty B, …`, `ông An, ông Bình, Công ty C, …`: another than he.
    const led = person.fromToken > 0 && tokens.breaks[person.fromToken] === 0;
    const opening = led ? person.fromToken - 1 : -1;
    if (opening >= 0 && tokens.kind[opening] === WORD && names.words.obliques.has(tokens.id[opening]!))
      return 0;
    if (before && opening >= 0 && before.toToken === opening) return 0;
    const rest = next === ',' ? house.toToken + 1 : house.toToken;
    const goesOn =
      tokens.kind[rest] === WORD && tokens.caps[rest] === 0 && tokens.breaks[house.toToken] === 0;
    return goesOn && !names.words.conjunctions.has(tokens.id[rest]!) ? house.toToken : 0;
  }
}
