/** Whom a noun for a person calls again: `nạn nhân`, `nam ca sĩ`. */
import { MARK, tokenText } from '../../text/tokens.ts';
import type { People } from '../known/people.ts';
import type { EntityMention } from '../mention.ts';
import type { RawMention } from '../raw.ts';
import type { Before } from './before.ts';
import { isForeignName } from './several.ts';

/** Sentences before in which somebody is looked for whom a noun calls again. */
const SENTENCES = 2;
/** How many mentions back. */
const REACH = 24;
/** How much more often than others somebody is named whom the article is about. */
const MUCH_MORE = 2;
/** Tokens of the number of one of several: `thứ 11`. */
const ORDINAL = 2;
/** Namings from which an article may be about a name of which it tells no more. */
const OFTEN = 3;

/** Whom of those that an article names a noun for a person means: `nạn nhân`, `nam ca sĩ`. */
export class NounsOfPersons {
  readonly #before: Before;
  readonly #people: People;
  /** The one person of each role (`ca sĩ`); undefined where there are several. */
  readonly #roles = new Map<string, number | undefined>();
  /** The one person of each part in the story, by its bit; undefined where there are several. */
  readonly #parts = new Map<number, number | undefined>();
  readonly #namings = new Map<string, number>();

  constructor(before: Before, raw: readonly RawMention[], people: People) {
    this.#before = before;
    this.#people = people;
    const { mentions, reading, names } = before;
    const note = <K>(map: Map<K, number | undefined>, key: K, i: number) => {
      const known = map.get(key);
      const same = !map.has(key) || (known !== undefined && mentions[known]!.name === mentions[i]!.name);
      map.set(key, same ? (known ?? i) : undefined);
    };
    raw.forEach(({ role, refersTo }, i) => {
      const mention = mentions[i]!;
      if (mention.name === undefined) return;
      if (role !== undefined && (refersTo === undefined || refersTo === 'context'))
        note(this.#roles, role, i);
      this.#namings.set(mention.name, (this.#namings.get(mention.name) ?? 0) + 1);
      if (!isPerson(mention)) return;
      const told = role === undefined ? 0 : names.deeds.roleOf(role);
      // `ra lệnh bắt Tổng thống Putin`: nobody calls whoever is in office `nghi phạm`.
      if (mention.codes.length > 0) return;
      const parts = told | names.deeds.partsOf(reading.tokens, mention.fromToken, mention.toToken);
      for (let bit = 1; bit <= parts; bit <<= 1) if (parts & bit) note(this.#parts, bit, i);
    });
  }

  /** The mention that a noun at `i` stands for. */
  of(i: number, role: string): number | undefined {
    const { deeds } = this.#before.names;
    if (this.#isNamedBehind(i)) return i + 1;
    const one = this.#roles.get(role);
    if (one !== undefined && one < i && !this.#isQualified(i)) return one;
    const part = deeds.roleOf(role);
    if (part > 0) return this.#parts.get(part);
    return deeds.isEpithet(role) && !this.#isJoined(i) ? this.#called(i, role) : undefined;
  }

  /** `Nghi phạm thứ 11, Christopher Metsos, bị bắt`: whose name stands between the commas behind it. */
  #isNamedBehind(i: number): boolean {
    const { mentions, reading } = this.#before;
    const { tokens } = reading;
    const [noun, next] = [mentions[i]!, mentions[i + 1]];
    if (!next || !isPerson(next) || next.codes.length > 0) return false;
    const [open, close] = [next.fromToken - 1, next.toToken];
    if (open < noun.toToken || open - noun.toToken > ORDINAL || close >= tokens.count) return false;
    for (let at = noun.toToken; at <= close; at++) if (tokens.breaks[at]! > 0) return false;
    for (let at = noun.toToken; at < open; at++) if (tokens.kind[at] === MARK) return false;
    return tokenText(tokens, open) === ',' && ',('.includes(tokenText(tokens, close));
  }

  /** `tay vợt người Bỉ`: told with where somebody is from. */
  #isQualified(i: number): boolean {
    const { mentions } = this.#before;
    const next = mentions[i + 1];
    const beside = next?.fromToken === mentions[i]!.toToken && next.country !== undefined;
    return beside || mentions[i]!.country !== undefined;
  }

  /** `12 cầu thủ và huấn luyện viên`: beside others somebody not named before. */
  #isJoined(i: number): boolean {
    const { mentions, reading, names } = this.#before;
    const at = mentions[i]!.fromToken;
    return at > 0 && names.words.conjunctions.has(reading.tokens.id[at - 1]!);
  }

  /** The one person named shortly before, or of several the one whom the article is about. */
  #called(i: number, role: string): number | undefined {
    const { names } = this.#before;
    const [first] = role.split(' ');
    const isWoman = (name: string) => this.#people.find(name)?.feminine === true;
    const isMan = first !== undefined && names.lexicon.masculine.includes(first);
    const near = this.#near(
      i,
      each =>
        (isPerson(each) || isForeignName(each)) &&
        (each.codes.length === 0 || this.#isHired(each)) &&
        !(isMan && isWoman(each.name!)),
    );
    // `tay vợt người Bỉ`: of another country than others, it is whoever was named last.
    const qualified = this.#isQualified(i);
    if (near.size === 1 || (qualified && near.size > 0)) return [...near.values()][0];
    // `Erik`: of a name alone nothing tells whose it is, but that the article is about it.
    const often =
      near.size > 0 ? near : this.#near(i, each => mayBePerson(each) && this.#count(each.name!) >= OFTEN);
    if (qualified) return [...often.values()][0];
    const [most, next] = [...often.keys()].sort((a, b) => this.#count(b) - this.#count(a));
    if (most === undefined) return undefined;
    return next === undefined || this.#count(most) >= MUCH_MORE * this.#count(next)
      ? often.get(most)
      : undefined;
  }

  /** `Miura`, who trains the home team: a foreigner who acts for the home country holds no office that another noun tells. */
  #isHired({ codes, name }: EntityMention): boolean {
    const { lexicon } = this.#before.names;
    return codes[0] === lexicon.home && !name!.split(/[ -]/).every(word => lexicon.isNative(word));
  }

  /** Who is named shortly before, by name, with the last mention of each. */
  #near(i: number, fits: (mention: EntityMention) => boolean): Map<string, number> {
    const { mentions } = this.#before;
    const near = new Map<string, number>();
    for (const j of this.#before.back(i, SENTENCES, REACH))
      if (mentions[j]!.name !== undefined && !near.has(mentions[j]!.name!) && fits(mentions[j]!))
        near.set(mentions[j]!.name!, j);
    return near;
  }

  #count(name: string): number {
    return this.#namings.get(name) ?? 0;
  }
}

/** A name of one or two words with small letters in it. */
function mayBePerson({ kind, name, locative }: EntityMention): boolean {
  return kind === 'name' && !locative && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name!);
}

function isPerson({ kind, name, locative }: EntityMention): boolean {
  return kind === 'person' && name !== undefined && !locative;
}
