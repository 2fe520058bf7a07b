/** Each mention by itself: whether it is a person, a place or a firm, and for whom it acts, by all that the article tells. */
import type { Reading } from '../../reading.ts';
import type { Known } from '../known/article.ts';
import type { Person } from '../known/people.ts';
import type { EntityMention } from '../mention.ts';
import type { RawMention } from '../raw.ts';
import { governs, isHouse } from './governing.ts';

/**
 * What was read as a mention; undefined where it names nobody.
 * @param before the mentions settled so far, in order
 */
export function settled(
  raw: RawMention,
  before: readonly EntityMention[],
  reading: Reading,
  known: Known,
): EntityMention | undefined {
  const { tokens } = reading;
  const person =
    raw.name === undefined || raw.kind === 'firm'
      ? undefined
      : known.people.find(raw.name, tokens.text.slice(tokens.start[raw.from], tokens.end[raw.from]));
  if (raw.weak && raw.kind === 'name' && !person) return undefined;
  // `Dược phẩm A (A Pharma - thành viên của Tập đoàn A)`: what else stands in such brackets.
  const previous = before.at(-1);
  if (previous && raw.from < previous.toToken) return undefined;
  const mention = mentionOf(raw, reading);
  if (person) bePerson(mention, raw, person);
  else if (raw.kind === 'name') settleName(mention, raw, reading, known);
  if (raw.standsFor) {
    const named = raw.standsFor.find(code => known.organisations.has(code));
    mention.codes = [named ?? raw.standsFor[0]!];
  }
  if (raw.refersTo === 'context') takeFromContext(mention, raw, before, known);
  else if (raw.kind === 'organ') known.home.remember(mention);
  if (mention.kind === 'place') settlePlace(mention, raw, reading, known);
  else if (mention.kind === 'country')
    mention.governs = reading.language.entities.lexicon.landsOfStates.includes(mention.text);
  return mention;
}

function bePerson(mention: EntityMention, raw: RawMention, person: Person): void {
  if (raw.kind !== 'person' && raw.kind !== 'name') return;
  mention.kind = 'person';
  mention.name = person.name;
  mention.codes = [...(raw.codes.length > 0 ? raw.codes : person.codes)];
  mention.country = undefined;
}

/** A name that no table has and that is no person's: a place of the article, a firm, or by its full form. */
function settleName(
  mention: EntityMention,
  raw: RawMention,
  { language }: Reading,
  { people, places, firms, home }: Known,
): void {
  // `Thọ Xuân` in an article about `huyện Thọ Xuân`
  const place = places.get(raw.name!);
  if (place) {
    mention.kind = 'place';
    mention.name = undefined;
    mention.country = place.country;
    return;
  }
  const name = people.fullName(raw.name!);
  mention.name = name;
  if (raw.office === undefined && (firms.has(raw.name!) || firms.has(name))) mention.kind = 'firm';
  // `tại Cai Lậy`: a town that no table has.
  if (mention.locative && raw.native) {
    mention.kind = 'place';
    mention.name = undefined;
    if (home.isMain) mention.country = language.entities.lexicon.home;
  }
}

/** Somebody told without the state that he or it is of. */
function takeFromContext(
  mention: EntityMention,
  { kind }: RawMention,
  before: readonly EntityMention[],
  { home }: Known,
): void {
  // `tỉnh yêu cầu`: the events take it as somebody where only an authority does it.
  if (kind === 'place') mention.country = home.of(mention, before);
  else if (kind !== 'person') {
    mention.supposed = kind === 'organ' && !home.isMain && !home.knows(mention.text);
    mention.codes = [home.of(mention, before)];
  } else if (mention.codes.length === 0 && home.abroad !== undefined) mention.codes = [home.abroad];
}

function settlePlace(mention: EntityMention, raw: RawMention, reading: Reading, { home }: Known): void {
  const { lexicon } = reading.language.entities;
  if (mention.country !== undefined) mention.governs = governs(raw, reading);
  mention.house = isHouse(raw, reading);
  // `huyện Bình Đông` in an article about Taiwan
  if (raw.guessed && home.abroad !== undefined && lexicon.sinographic.includes(home.abroad))
    mention.country = home.abroad;
}

const NOBODY: readonly EntityMention[] = [];

function mentionOf(raw: RawMention, { tokens, language }: Reading): EntityMention {
  const { locatives } = language.entities.words;
  const start = tokens.start[raw.from]!;
  const end = tokens.end[raw.to - 1]!;
  // Every field is there from the start: the objects of one shape that the rules for events ask all the time.
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    fromToken: raw.from,
    toToken: raw.to,
    kind: raw.kind,
    codes: [...raw.codes],
    locative: raw.from > 0 && tokens.breaks[raw.from] === 0 && locatives.has(tokens.id[raw.from - 1]!),
    group: -1,
    name: raw.name,
    office: raw.office,
    country: raw.country,
    attached: raw.attached ?? false,
    governs: false,
    house: false,
    supposed: false,
    craft: raw.craft ?? false,
    self: false,
    persons: NOBODY,
    antecedent: undefined,
  };
}
