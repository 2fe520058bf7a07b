import type { Reading } from '../reading.ts';
import { WORD } from '../text/tokens.ts';
import { joinPosts } from './join/apposition.ts';
import { joinAttributes } from './join/attributes.ts';
import { bracketsEnd } from './join/brackets.ts';
import { coordinate } from './join/coordination.ts';
import { joinHouses } from './join/houses-of-persons.ts';
import { nameKin } from './join/kin.ts';
import { joinLeaders } from './join/leaders.ts';
import { joinNamesBehind } from './join/names-behind.ts';
import { Home } from './known/home.ts';
import { tellKinds } from './known/kinds-by-deeds.ts';
import { Namesakes } from './known/namesakes.ts';
import { People } from './known/people.ts';
import type { EntityMention } from './mention.ts';
import type { RawMention } from './raw.ts';
import { opensSubject } from './read/beside-nouns.ts';
import { resolvePronouns } from './refer/pronouns.ts';

/** Turns what was read into mentions: persons known again by their surnames, organs by their state, pronouns resolved. */
export function resolve(raw: RawMention[], reading: Reading, published: string | null): EntityMention[] {
  const { tokens } = reading;
  const names = reading.language.entities;
  const people = new People(names, published);
  /** How often the article names a country by a word that is no other. */
  const strong = new Map<string, number>();
  const organisations = new Set<string>();
  /** Names of storms, weapons and films. */
  const things = new Set<string>();
  /** Places by their own names, without the words for what they are. */
  const places = new Map<string, RawMention>();
  let privatePersons = false;
  const firms = tellKinds(raw, reading);
  for (const mention of raw) {
    if (mention.kind === 'person' && mention.name !== undefined)
      people.register(mention, tokens.text.slice(tokens.start[mention.from], tokens.end[mention.from]));
    if (mention.thing) things.add(mention.name!);
    else if (mention.kind === 'name' && !mention.weak) people.registerName(mention.name!);
    if (mention.placeName !== undefined) places.set(mention.placeName, mention);
    if (mention.kind === 'organisation') organisations.add(mention.codes[0]!);
    if (mention.kind === 'country' && !mention.weak)
      strong.set(mention.codes[0]!, (strong.get(mention.codes[0]!) ?? 0) + 1);
    if (mention.kind === 'person' && people.codesOf(mention).length === 0) privatePersons = true;
  }

  const home = new Home(raw, names);
  const namesakes = new Namesakes(raw, reading, people);
  const mentions: EntityMention[] = [];
  const kept: RawMention[] = [];
  /** Firms by the acronym that brackets give them. */
  const shortened = new Map<string, string>();
  /** For whom organs act, by such an acronym (`Cục Điều tra Trung ương Thái Lan (CIB)`). */
  const organs = new Map<string, readonly string[]>();
  /** Somebody has been told of whom a word such as `anh` may be said; where nobody has, and other countries are, it is one. */
  let somebody = false;
  const abroad = raw.some(({ codes, weak }) => codes.length > 0 && !weak);
  for (let k = 0; k < raw.length; k++) {
    const read = raw[k]!;
    // At the head of a sentence `Anh` is more often the young man spoken of, where there is one.
    const alone = (somebody || !abroad) && !isBesideCountry(raw, k, reading);
    somebody ||= PERSONAL.has(read.kind);
    const isUnknown =
      read.kind === 'country'
        ? read.weak && alone && (strong.get(read.codes[0]!) ?? 0) < (privatePersons ? 3 : 1)
        : read.otherwise !== undefined && !people.find(read.name!);
    const each = namesakes.read(read, mentions) ?? (isUnknown ? read.otherwise : read);
    if (!each || (each.kind === 'name' && things.has(each.name!))) continue;
    const person =
      each.name === undefined || each.kind === 'firm'
        ? undefined
        : people.find(each.name, tokens.text.slice(tokens.start[each.from], tokens.end[each.from]));
    if (each.weak && each.kind === 'name' && !person) continue;
    // `Dược phẩm A (A Pharma - thành viên của Tập đoàn A)`: what else stands in such brackets.
    const before = mentions.at(-1);
    if (before && each.from < before.toToken) continue;
    const mention = finished(each, reading);
    const place = each.kind === 'name' && !person ? places.get(each.name!) : undefined;
    if (place) {
      // `Thọ Xuân` in an article about `huyện Thọ Xuân`
      mention.kind = 'place';
      mention.name = undefined;
      mention.country = place.country;
    } else if (!person && each.kind === 'name') {
      mention.name = people.fullName(each.name!);
      if (each.office === undefined && (firms.has(each.name!) || firms.has(mention.name)))
        mention.kind = 'firm';
      // `tại Cai Lậy`: a town that no table has.
      if (mention.locative && each.native) {
        mention.kind = 'place';
        mention.name = undefined;
        if (home.isMain) mention.country = names.lexicon.home;
      }
    }
    if (person && (each.kind === 'person' || each.kind === 'name')) {
      mention.kind = 'person';
      mention.name = person.name;
      mention.codes = [...(each.codes.length > 0 ? each.codes : person.codes)];
      mention.country = undefined;
    }
    if (each.standsFor)
      mention.codes = [each.standsFor.find(code => organisations.has(code)) ?? each.standsFor[0]!];
    if (each.refersTo === 'context') {
      // `tỉnh yêu cầu`: the events take it as somebody where only an authority does it.
      if (each.kind === 'place') mention.country = home.of(mention.text, mentions);
      else if (each.kind !== 'person') {
        mention.supposed = each.kind === 'organ' && !home.isMain && !home.knows(mention.text);
        mention.codes = [home.of(mention.text, mentions)];
      } else if (mention.codes.length === 0 && home.abroad !== undefined) mention.codes = [home.abroad];
    } else if (each.kind === 'organ') home.remember(mention);
    if (mention.kind === 'place' && mention.country !== undefined) mention.governs = governs(each, reading);
    if (mention.kind === 'place')
      mention.house =
        names.words.houseStarts.has(tokens.id[each.from]!) &&
        startsWithWord(mention.text, names.lexicon.houses) &&
        standsFree(each, reading);
    // `huyện Bình Đông` in an article about Taiwan
    if (each.guessed && home.abroad !== undefined && names.lexicon.sinographic.includes(home.abroad))
      mention.country = home.abroad;
    const previous = mentions.at(-1);
    const close = previous ? bracketsEnd(previous, mention, reading) : 0;
    if (previous && close > 0) {
      const end = tokens.end[close - 1]!;
      if (previous.kind === 'firm' && mention.codes.length === 0)
        shortened.set(previous.name!, mention.name!);
      else if (previous.kind === 'organ') organs.set(mention.text, previous.codes);
      previous.toToken = close;
      previous.end = end;
      previous.text = tokens.text.slice(previous.start, end);
      continue;
    }
    // `phe đối lập CNRP`: the group by its name.
    if (previous && isGroupOf(previous, mention, reading)) {
      mention.start = previous.start;
      mention.fromToken = previous.fromToken;
      mention.text = tokens.text.slice(mention.start, mention.end);
      mentions[mentions.length - 1] = mention;
      kept[kept.length - 1] = each;
      continue;
    }
    kept.push(each);
    mentions.push(mention);
  }
  for (const [full, short] of shortened) useOneName(mentions, full, short);
  if (organs.size > 0) for (const [i, mention] of mentions.entries()) nameOrgan(mention, kept[i]!, organs);
  joinPosts(mentions, kept, reading, names);
  joinHouses(mentions, kept, reading, names);
  joinLeaders(mentions, kept, reading, names);
  joinNamesBehind(mentions, kept, reading, names);
  joinAttributes(mentions, kept, reading, names);
  nameKin(mentions, kept, reading, names);
  coordinate(mentions, reading, names);
  joinKinds(mentions);
  settleHomeCapital(mentions, names.lexicon.home);
  return resolvePronouns(mentions, kept, reading, names, people, home);
}

/** Whether a text begins with one of the words, in small letters or capitals. */
function startsWithWord(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some(word => lower.startsWith(`${word} `));
}

/** Kinds of whom `anh`, the young man, may be said. */
const PERSONAL = new Set<EntityMention['kind']>(['person', 'name', 'common']);

/** `Anh và Đức`, `Anh, Pháp và Đức`: a country that another stands beside. */
function isBesideCountry(raw: readonly RawMention[], k: number, { tokens }: Reading): boolean {
  const next = raw[k + 1];
  return (
    next?.kind === 'country' &&
    !next.weak &&
    next.from - raw[k]!.to === 1 &&
    tokens.breaks[next.from] === 0 &&
    tokens.breaks[raw[k]!.to] === 0
  );
}

/** `Maria Sharapova và Dimitrov`: a name beside a person's is a person's. */
function joinKinds(mentions: readonly EntityMention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const other = mentions[i - 1]!;
    if (other.group !== mention.group) continue;
    const name = mention.kind === 'name' ? mention : other;
    const person = mention.kind === 'name' ? other : mention;
    if (name.kind === 'name' && person.kind === 'person' && name.text !== name.text.toUpperCase())
      name.kind = 'person';
  }
}

/** `Hà Nội`, `huyện Thọ Xuân`, `tỉnh`: a place that has authorities, where no noun before it makes it part of another name. */
function governs(raw: RawMention, reading: Reading): boolean {
  const { tokens, language } = reading;
  const { lexicon, words } = language.entities;
  if (!raw.bare && raw.refersTo !== 'context') {
    if (!words.authorityStarts.has(tokens.id[raw.from]!)) return false;
    const text = tokens.text.slice(tokens.start[raw.from], tokens.end[raw.to - 1]).toLowerCase();
    if (!lexicon.authorities.some(word => text.startsWith(`${word} `) || text.startsWith(`${word}.`)))
      return false;
  }
  return standsFree(raw, reading);
}

/** Whether no noun stands right before a mention that would make it part of another name. */
function standsFree(raw: RawMention, { tokens, language }: Reading): boolean {
  const at = raw.from - 1;
  const attached = at >= 0 && tokens.breaks[raw.from] === 0 && tokens.kind[at] === WORD;
  return !attached || opensSubject(language.entities, tokens.id[at]!);
}

/** Whether a name right behind a nameless group says which one it is. */
function isGroupOf(group: EntityMention, name: EntityMention, { tokens }: Reading): boolean {
  return (
    group.kind === 'group' &&
    name.kind === 'group' &&
    group.name === undefined &&
    name.name !== undefined &&
    group.toToken === name.fromToken &&
    tokens.breaks[name.fromToken] === 0
  );
}

/** `Hà Nội` acts for its state only beside another capital (`Hà Nội và Washington`): at home it is a city. */
function settleHomeCapital(mentions: readonly EntityMention[], home: string): void {
  for (let from = 0, to = 0; from < mentions.length; from = to) {
    let abroad = false;
    for (to = from; mentions[to]?.group === mentions[from]!.group; to++)
      abroad ||= mentions[to]!.codes.some(code => code !== home);
    for (let i = from; i < to && !abroad; i++)
      if (mentions[i]!.kind === 'place' && mentions[i]!.codes[0] === home) mentions[i]!.codes = [];
  }
}

/** A firm goes by one name, the one that the article uses more. */
function useOneName(mentions: readonly EntityMention[], full: string, short: string): void {
  let more = 0;
  for (const { name } of mentions) more += name === short ? 1 : name === full ? -1 : 0;
  const [kept, other] = more > 0 ? [short, full] : [full, short];
  for (const mention of mentions) if (mention.name === other) mention.name = kept;
}

/** An acronym, alone or after a post (`giám đốc CIB`), stands for the organ that brackets gave it to. */
function nameOrgan(
  mention: EntityMention,
  { office }: RawMention,
  organs: ReadonlyMap<string, readonly string[]>,
): void {
  const isAcronym = mention.kind === 'name' || mention.kind === 'organisation';
  const codes = isAcronym ? organs.get(mention.name ?? mention.text) : undefined;
  if (!codes) return;
  mention.kind = office === undefined ? 'organ' : 'office';
  mention.codes = [...codes];
  mention.name = undefined;
}

const NOBODY: readonly EntityMention[] = [];

function finished(raw: RawMention, { tokens, language }: Reading): EntityMention {
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
