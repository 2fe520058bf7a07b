import { NUMBER, type Tokens, tokenText } from '../text/tokens.ts';
import { fitsCountry } from './ambiguity.ts';
import { ANY, type Entry, type Gazetteer, Sort } from './gazetteer.ts';
import type { RawMention } from './raw.ts';
import { type Run, readRun, readTitle } from './runs.ts';
import { Scan } from './scan.ts';

/** Somebody for whom an organ or officer acts. */
interface Owner {
  to: number;
  codes: readonly string[];
  name?: string;
}

interface Person {
  to: number;
  name: string;
  holders?: Entry['holders'];
  native: boolean;
}

const OFFICES = Sort.office | Sort.stateOffice | Sort.homeOffice | Sort.occupation;
const ORGANS = Sort.organ | Sort.attachedOrgan | Sort.homeOrgan;
const STATES = Sort.country | Sort.organisation | Sort.body | Sort.seat | Sort.capital;

/** Reads every mention of a text in one pass from left to right. */
export function readMentions(tokens: Tokens, names: Gazetteer): RawMention[] {
  return new Reader(tokens, names).all();
}

class Reader {
  readonly #tokens: Tokens;
  readonly #names: Gazetteer;
  readonly #scan: Scan;
  /** Token after the last mention. */
  #done = 0;

  constructor(tokens: Tokens, names: Gazetteer) {
    this.#tokens = tokens;
    this.#names = names;
    this.#scan = new Scan(tokens, names);
  }

  all(): RawMention[] {
    const mentions: RawMention[] = [];
    const { id, caps, kind, count } = this.#tokens;
    for (let i = 0; i < count; ) {
      if (!this.#names.begins(id[i]!, ANY) && caps[i] === 0 && kind[i] !== NUMBER) {
        i++;
        continue;
      }
      const mention = this.#at(i);
      if (mention && mention.kind !== undefined) {
        mentions.push(mention as RawMention);
        this.#done = mention.to;
      }
      i = mention && mention.to > i ? mention.to : i + 1;
    }
    return mentions;
  }

  /** The mention that begins at a token; one without a kind names nobody and is passed over. */
  #at(i: number): RawMention | { to: number; kind?: undefined } | undefined {
    if (this.#tokens.kind[i] === NUMBER) return this.#counted(i);
    const found = this.#names.find(this.#tokens, i, ANY);
    if (found) {
      const read = this.#entry(i, found.to, found.entry);
      if (read) return read;
      // A common phrase that leads to no name: none of its words begins one (`thị trường`).
      if (this.#tokens.caps[i] === 0 && found.to > i + 1) return { to: found.to };
    }
    return this.#numbered(i) ?? this.#run(i);
  }

  #entry(i: number, to: number, entry: Entry): RawMention | { to: number; kind?: undefined } | undefined {
    switch (entry.sort) {
      case Sort.nothing:
        return { to };
      case Sort.pronoun:
        return this.#pronoun(i, to, entry);
      case Sort.country:
      case Sort.clipping:
        return this.#pair(i) ?? this.#country(i, to, entry);
      case Sort.organisation:
        return { from: i, to, kind: 'organisation', codes: entry.codes };
      case Sort.body:
        return { from: i, to, kind: 'body', codes: entry.codes };
      case Sort.seat:
        return { from: i, to, kind: 'organ', codes: entry.codes };
      case Sort.capital:
        return this.#capitalCity(i, to, entry);
      case Sort.place:
        return this.#place(i, to, entry);
      case Sort.region:
        return { from: i, to, kind: 'place', codes: [] };
      case Sort.organ:
      case Sort.homeOrgan:
      case Sort.attachedOrgan:
        return this.#organ(i, to, entry);
      case Sort.namedGroup:
        return { from: i, to, kind: 'group', codes: [], name: entry.name! };
      case Sort.commonGroup:
        return { from: i, to, kind: 'group', codes: [] };
      case Sort.office:
      case Sort.stateOffice:
      case Sort.homeOffice:
      case Sort.occupation:
      case Sort.officePrefix:
        return this.#office(i, 0);
      case Sort.holder:
      case Sort.honorific:
        return this.#titled(i);
      case Sort.firmHead:
        return this.#people(i) ?? this.#firm(i, to, false);
      case Sort.institutionHead:
        return this.#firm(i, to, true);
      case Sort.agency:
        return { from: i, to, kind: 'agency', codes: [], name: this.#scan.text(i, to) };
      case Sort.placeHead:
        return this.#people(i) ?? this.#headedPlace(i, to);
      case Sort.bodyHead:
        return this.#jointBody(i, to);
      case Sort.countryHead:
        return this.#headedCountry(i, to);
      case Sort.peopleHead: {
        const head = this.#names.find(this.#tokens, i, Sort.firmHead | Sort.institutionHead);
        return this.#people(i) ?? (head && this.#firm(i, head.to, head.entry.sort === Sort.institutionHead));
      }
      default:
        return undefined;
    }
  }

  #pronoun(i: number, to: number, entry: Entry): RawMention | undefined {
    if (entry.pronoun === 'person') {
      const titled = this.#titled(i);
      if (titled) return titled;
      // A bare title is a pronoun only with a clause after it, not inside a compound of names.
      if (to === i + 1 && (!this.#scan.word(to) || !this.#scan.follows(to) || this.#scan.capital(to)))
        return undefined;
    }
    if (entry.pronoun === 'home') return { from: i, to, kind: 'pronoun', codes: [this.#names.lexicon.home] };
    return { from: i, to, kind: 'pronoun', codes: [], refersTo: entry.pronoun! };
  }

  /** `2 bên`, `2 nước` */
  #counted(i: number): RawMention | undefined {
    const words = this.#names.counted.get(tokenText(this.#tokens, i));
    const refersTo = words?.get(this.#tokens.id[i + 1] ?? 0);
    if (!refersTo || !this.#scan.follows(i + 1)) return undefined;
    return { from: i, to: i + 2, kind: 'pronoun', codes: [], refersTo };
  }

  /** Two clippings or countries with a dash between them: `Mỹ - Trung`, `Nga-NATO`; the first of the two. */
  #pair(i: number): RawMention | undefined {
    const first = this.#names.find(this.#tokens, i, Sort.country | Sort.clipping);
    if (!first) return undefined;
    const second = this.#scan.dash(first.to)
      ? this.#names.find(this.#tokens, first.to + 1, Sort.country | Sort.clipping | Sort.organisation)
      : undefined;
    const before = i >= 2 && this.#scan.dash(i - 1) && this.#done === i - 1;
    if (!before && !(second && this.#scan.follows(first.to) && this.#scan.follows(first.to + 1)))
      return undefined;
    return { from: i, to: first.to, kind: 'country', codes: first.entry.codes };
  }

  #country(i: number, to: number, entry: Entry): RawMention | undefined {
    if (entry.sort !== Sort.country) return undefined;
    if (entry.ambiguous && !fitsCountry(this.#scan, i, to, false, this.#done)) return undefined;
    // `Bỉ` in `Brussels (Bỉ)` says where, and does nothing.
    const weak =
      entry.ambiguous && this.#names.wordsAtStart.has(this.#tokens.id[i]!) && this.#scan.sentenceStart(i);
    const mention: RawMention = { from: i, to, kind: 'country', codes: entry.codes };
    if (weak) mention.weak = true;
    if (this.#scan.mark(i - 1, '(') && this.#scan.mark(to, ')'))
      return { from: i, to, kind: 'place', codes: [], country: entry.codes[0]! };
    return mention;
  }

  #capitalCity(i: number, to: number, entry: Entry): RawMention {
    const { names } = { names: this.#names };
    const place: RawMention = { from: i, to, kind: 'place', codes: [], country: entry.codes[0]! };
    const before = i > 0 && this.#scan.follows(i) ? this.#tokens.id[i - 1]! : 0;
    const at = before !== 0 && names.begins(before, Sort.placePreposition);
    // `Washington (Mỹ)`, `Paris, Pháp`: the country is told beside it, so the city is meant.
    const told = this.#scan.mark(to, '(') && names.find(this.#tokens, to + 1, Sort.country) !== undefined;
    return at || told ? place : { ...place, codes: entry.codes };
  }

  #place(i: number, to: number, entry: Entry): RawMention | undefined {
    const run = readRun(this.#scan, i);
    // `Hoàng Thái Bình`, `Sydney Morning Herald`: part of a longer name.
    if (run && run.to > to && !run.native && !this.#names.find(this.#tokens, to, STATES)) return undefined;
    return { from: i, to, kind: 'place', codes: [], country: entry.codes[0]! };
  }

  #headedPlace(i: number, head: number): RawMention | undefined {
    if (!this.#scan.follows(head)) return undefined;
    // `… Sở Tư pháp TP. Qua kiểm tra …`: the full stop ends the sentence.
    if (!this.#scan.touches(head) && this.#names.openers.has(this.#tokens.id[head]!)) return undefined;
    const known = this.#names.find(
      this.#tokens,
      head,
      Sort.place | Sort.capital | Sort.country | Sort.region | Sort.clipping,
    );
    const place = (to: number, country: string | undefined): RawMention =>
      country === undefined
        ? { from: i, to, kind: 'place', codes: [] }
        : { from: i, to, kind: 'place', codes: [], country };
    const run = readRun(this.#scan, head);
    // `Hồ Ngọc Hà`: the head is a family name.
    const familyName =
      head === i + 1 && this.#tokens.caps[i] === 1 && this.#names.familyNames.has(this.#tokens.id[i]!);
    if (known && (!run || known.to >= run.to || known.entry.sort !== Sort.country))
      return place(known.to, known.entry.codes[0]);
    if (run && run.words <= 5 && !(familyName && run.words > 1)) {
      if (run.native) return place(run.to, this.#names.lexicon.home);
      return this.#names.nativePlaceHeads.has(this.#tokens.id[i]!) ? undefined : place(run.to, undefined);
    }
    if (this.#tokens.kind[head] === NUMBER && this.#names.numberedPlaceHeads.has(this.#tokens.id[i]!))
      return place(head + 1, this.#names.lexicon.home);
    return undefined;
  }

  #headedCountry(i: number, head: number): RawMention | undefined {
    const found = this.#names.find(this.#tokens, head, Sort.country);
    if (!found || !this.#scan.follows(head)) return undefined;
    return { from: i, to: found.to, kind: 'country', codes: found.entry.codes };
  }

  /** `người Nga`, `công ty Mỹ`: private persons and firms of a country, for which it does not answer. */
  #people(i: number): RawMention | undefined {
    const head = this.#names.find(this.#tokens, i, Sort.peopleHead);
    if (!head) return undefined;
    const found = this.#names.find(this.#tokens, head.to, Sort.country);
    const clipping = found ?? this.#names.find(this.#tokens, head.to, Sort.clipping);
    if (!clipping || !this.#scan.follows(head.to)) return undefined;
    const run = readRun(this.#scan, head.to);
    if (run && run.to > clipping.to) return undefined;
    return { from: i, to: clipping.to, kind: 'group', codes: [], country: clipping.entry.codes[0]! };
  }

  /** `Hội đồng Nga-NATO`: a body that stands for the two. */
  #jointBody(i: number, head: number): RawMention | undefined {
    const first = this.#names.find(this.#tokens, head, Sort.country | Sort.organisation | Sort.clipping);
    if (!first || !this.#scan.dash(first.to)) return undefined;
    const second = this.#names.find(
      this.#tokens,
      first.to + 1,
      Sort.country | Sort.organisation | Sort.clipping,
    );
    if (!second) return undefined;
    const codes = [...first.entry.codes, ...second.entry.codes];
    return { from: i, to: second.to, kind: 'body', codes };
  }

  /** For whom an organ or officer acts, told after it: `của NATO`, `28 nước thành viên NATO`, `Nga`. */
  #owner(i: number, depth: number): Owner | undefined {
    const { id, kind } = this.#tokens;
    let at = i;
    if (this.#names.genitives.has(id[at] ?? 0) && this.#scan.follows(at)) at++;
    for (let n = 0; n < 5 && at < this.#tokens.count && this.#scan.follows(at); n++) {
      if (this.#names.find(this.#tokens, at, STATES | ORGANS | Sort.place)) break;
      if (kind[at] !== NUMBER && !this.#names.members.has(id[at]!)) break;
      at++;
    }
    if (!this.#scan.follows(at)) return undefined;
    const head = this.#names.find(this.#tokens, at, Sort.countryHead);
    if (head && this.#names.find(this.#tokens, head.to, Sort.country)) at = head.to;
    const found = this.#names.find(
      this.#tokens,
      at,
      STATES |
        ORGANS |
        Sort.place |
        Sort.bodyHead |
        Sort.namedGroup |
        Sort.firmHead |
        Sort.institutionHead |
        Sort.placeHead,
    );
    if (!found) return undefined;
    const { entry, to } = found;
    if (entry.sort === Sort.country) {
      return entry.ambiguous && !fitsCountry(this.#scan, at, to, true, this.#done)
        ? undefined
        : { to, codes: entry.codes };
    }
    if (entry.sort & STATES) return { to, codes: entry.codes };
    if (entry.sort === Sort.place) {
      const run = readRun(this.#scan, at);
      return run && run.to > to && !run.native ? undefined : { to, codes: entry.codes };
    }
    if (entry.sort === Sort.bodyHead) return this.#jointBody(at, to);
    if (entry.sort === Sort.namedGroup) return { to, codes: [], name: entry.name! };
    if (depth > 1) return undefined;
    if (entry.sort & ORGANS) {
      const organ = this.#organ(at, to, entry, depth + 1);
      return organ && { to: organ.to, codes: organ.codes };
    }
    if (entry.sort === Sort.placeHead) {
      const place = this.#headedPlace(at, to);
      return place && { to: place.to, codes: place.country === undefined ? [] : [place.country] };
    }
    const firm = this.#firm(at, to, entry.sort === Sort.institutionHead);
    return firm && { to: firm.to, codes: [], name: firm.name! };
  }

  #organ(i: number, head: number, entry: Entry, depth = 0): RawMention | undefined {
    const home = entry.sort === Sort.homeOrgan;
    let to = head;
    let owner = this.#owner(head, depth);
    if (!owner && this.#scan.follows(head) && this.#scan.capital(head) && entry.sort !== Sort.attachedOrgan) {
      // The organ's name goes on: `Cục Quản lý Môi trường y tế`, `Bộ Kinh tế và Năng lượng Đức`.
      to = home ? readTitle(this.#scan, head) : this.#field(head);
      owner = this.#owner(to, depth);
    }
    // A second organ or place in the chain: `Công an quận 1, TP.HCM` ends at the first.
    if (owner) {
      const codes = owner.codes.length > 0 || !home ? owner.codes : [this.#names.lexicon.home];
      if (codes.length === 0) return undefined;
      return { from: i, to: owner.to, kind: 'organ', codes };
    }
    if (home) return { from: i, to, kind: 'organ', codes: [this.#names.lexicon.home] };
    if (entry.sort === Sort.attachedOrgan) return undefined;
    return { from: i, to, kind: 'organ', codes: [], refersTo: 'context' };
  }

  /** `Tổng thư ký NATO Anders Fogh Rasmussen`, `các ngoại trưởng`, `phát ngôn viên của Bộ Ngoại giao Nga, …`. */
  #office(i: number, depth: number): RawMention | undefined {
    const { names } = { names: this.#names };
    let at = i;
    let plural = false;
    const prefix = names.find(this.#tokens, i, Sort.officePrefix);
    if (prefix && this.#scan.follows(prefix.to) && names.find(this.#tokens, prefix.to, OFFICES)) {
      plural = names.plurals.has(this.#tokens.id[i]!);
      at = prefix.to;
    }
    const post = names.find(this.#tokens, at, OFFICES);
    if (!post) return undefined;
    const occupation = post.entry.sort === Sort.occupation;
    const state = (post.entry.sort & (Sort.stateOffice | Sort.homeOffice)) !== 0;
    let to = this.#suffix(post.to);
    let owner = this.#owner(to, 0);
    if (owner) to = owner.to;
    else if (!occupation && this.#scan.follows(to)) {
      // A field of office: `Bộ trưởng Giáo dục và Đào tạo`.
      to = this.#field(to);
      owner = this.#owner(to, 0);
      if (owner) to = owner.to;
    }
    to = this.#suffix(to);
    let person = this.#person(to, true, state);
    if (!person && names.locatives.has(this.#tokens.id[to] ?? 0)) {
      // `Đại sứ Việt Nam tại Mỹ Nguyễn Quốc Cường`
      const seat = this.#owner(to + 1, 1);
      if (seat) {
        person = this.#person(seat.to, true, state);
        if (person || owner) to = seat.to;
      }
    }
    const office = this.#scan.text(at, post.to);
    if (!person && depth < 3 && !occupation) {
      // Several posts of one person: `Phó thủ tướng, Bộ trưởng Ngoại giao Phạm Bình Minh`.
      const next = this.#scan.mark(to, ',') || this.#scan.dash(to) ? to + 1 : to;
      if (this.#scan.follows(to) && this.#scan.follows(next) && names.find(this.#tokens, next, OFFICES)) {
        const other = this.#office(next, depth + 1);
        if (other?.kind === 'person') {
          return {
            ...other,
            from: i,
            office,
            codes: owner && owner.codes.length > 0 ? owner.codes : other.codes,
          };
        }
      }
    }
    const codes = owner?.codes ?? (post.entry.sort === Sort.homeOffice ? [names.lexicon.home] : []);
    if (person) {
      const mention: RawMention = {
        from: i,
        to: person.to,
        kind: 'person',
        codes,
        name: person.name,
        office,
        surePerson: true,
      };
      if (occupation) delete mention.office;
      if (person.holders) mention.holders = person.holders;
      if (state && person.native) mention.state = true;
      return mention;
    }
    const single = state || owner ? undefined : readRun(this.#scan, to);
    if (single && single.words === 1 && !single.native && this.#scan.follows(to)) {
      // Whose name it is shows elsewhere in the article, or not at all.
      return {
        from: i,
        to: single.to,
        kind: 'name',
        codes: [],
        name: this.#scan.text(to, single.to),
        office,
      };
    }
    if (occupation) return undefined;
    const mention: RawMention = { from: i, to, kind: 'office', codes, office };
    if (codes.length > 0) return mention;
    if (owner?.name !== undefined) return { ...mention, name: owner.name };
    if (plural) return state ? { ...mention, refersTo: 'all' } : undefined;
    return { ...mention, refersTo: 'same-office' };
  }

  #suffix(i: number): number {
    if (!this.#scan.follows(i)) return i;
    return this.#names.find(this.#tokens, i, Sort.officeSuffix)?.to ?? i;
  }

  /** End of the nouns of a field of office, joined by commas and `và`; where it began if there are none. */
  #field(i: number): number {
    let to = i;
    for (let n = 0; n < 5; n++) {
      let at = to;
      if (
        this.#names.conjunctions.has(this.#tokens.id[at] ?? 0) ||
        this.#scan.mark(at, ',') ||
        this.#scan.dash(at)
      )
        at++;
      const noun = this.#names.compound(this.#tokens, at);
      if (noun === at || !this.#scan.follows(at)) break;
      to = noun;
    }
    return to;
  }

  /** A person's name, with what stands between it and a post: a comma, `ông`, other titles. */
  #person(i: number, afterPost: boolean, state = false): Person | undefined {
    let at = i;
    if (
      afterPost &&
      (this.#scan.mark(at, ',') || this.#scan.mark(at, ':') || this.#scan.dash(at)) &&
      this.#scan.follows(at)
    )
      at++;
    let titled = false;
    for (let n = 0; n < 4; n++) {
      const title = this.#names.find(this.#tokens, at, Sort.honorific | (titled ? Sort.occupation : 0));
      if (!title || (at !== i && !this.#scan.follows(at))) break;
      titled = true;
      at = this.#scan.mark(title.to, '.') && this.#scan.touches(title.to) ? title.to + 1 : title.to;
    }
    if (!this.#scan.follows(at) && at !== i) return undefined;
    if (afterPost && !this.#scan.follows(at)) return undefined;
    const run = readRun(this.#scan, at);
    const holder = this.#names.find(this.#tokens, at, Sort.holder);
    if (holder && (!run || holder.to >= run.to))
      return {
        to: holder.to,
        name: holder.entry.name!,
        holders: holder.entry.holders,
        native: run?.native ?? false,
      };
    if (!run || !this.#nameOfPerson(run, afterPost, state, titled, at !== i)) return undefined;
    return { to: run.to, name: this.#scan.text(run.from, run.to), native: run.native };
  }

  #nameOfPerson(run: Run, afterPost: boolean, state: boolean, titled: boolean, parted: boolean): boolean {
    const known = this.#names.find(
      this.#tokens,
      run.from,
      STATES |
        Sort.organ |
        Sort.homeOrgan |
        Sort.nothing |
        (titled ? 0 : Sort.place | Sort.region | Sort.agency),
    );
    if (known && known.to >= run.to && !known.entry.ambiguous) return false;
    if (titled) return true;
    const head = Sort.organ | Sort.homeOrgan | Sort.firmHead | Sort.institutionHead | Sort.placeHead;
    if (!run.family && this.#names.find(this.#tokens, run.from, head)) return false;
    // An acronym begins the name of a firm: `giám đốc FPT Shop`.
    if (!run.native && this.#tokens.caps[run.from] === 2) return false;
    if (!afterPost) return false;
    if (run.native) {
      // One native syllable after a post is more likely the next noun than a name.
      return run.words > 1 && (!parted || run.family);
    }
    // `CEO Huawei`, `tiền đạo Chelsea`: one foreign word is a person's only after a post of a state.
    return run.words > 1 || (!parted && state);
  }

  /** A name with a title before it, or the name of somebody known. */
  #titled(i: number): RawMention | undefined {
    const person = this.#person(i, false);
    if (!person) return undefined;
    const mention: RawMention = {
      from: i,
      to: person.to,
      kind: 'person',
      codes: [],
      name: person.name,
      surePerson: true,
    };
    if (person.holders) mention.holders = person.holders;
    return mention;
  }

  /** @param whole true where the head is part of the name: `Trường Đại học Y Hà Nội` */
  #firm(i: number, head: number, whole: boolean): RawMention | undefined {
    if (!this.#scan.follows(head)) return undefined;
    const agency = this.#names.find(this.#tokens, head, Sort.agency);
    if (agency)
      return { from: i, to: agency.to, kind: 'agency', codes: [], name: this.#scan.text(head, agency.to) };
    const numbered = this.#numbered(head);
    if (numbered) return { ...numbered, from: i };
    const inner = this.#names.find(this.#tokens, head, Sort.firmHead | Sort.institutionHead);
    const from = inner && this.#scan.capital(head) ? inner.to : head;
    const known = this.#names.find(
      this.#tokens,
      from,
      Sort.country | Sort.organisation | Sort.region | Sort.organ | Sort.homeOrgan | Sort.namedGroup,
    );
    const to = readTitle(this.#scan, from);
    if (known && known.to >= to) {
      const { sort, codes, name } = known.entry;
      if (sort === Sort.organisation) return { from: i, to: known.to, kind: 'organisation', codes };
      if (sort === Sort.namedGroup) return { from: i, to: known.to, kind: 'group', codes: [], name: name! };
      // `đại học Mỹ`, `nhà thầu Trung Quốc`: one of a country's, without a name.
      if (sort === Sort.country)
        return { from: i, to: known.to, kind: 'group', codes: [], country: codes[0]! };
      return undefined;
    }
    if (to === from || this.#tokens.end[to - 1]! - this.#tokens.start[from]! === 1) return undefined;
    // `Trường Sơn`: the head is a syllable of the name.
    if (
      whole &&
      head === i + 1 &&
      this.#tokens.caps[i] === 1 &&
      to === from + 1 &&
      this.#scan.native(from) &&
      !this.#scan.sentenceStart(i)
    )
      return undefined;
    return { from: i, to, kind: 'firm', codes: [], name: this.#scan.text(whole ? i : head, to) };
  }

  /** Letters and a number: `G7`, `U23 Việt Nam`. */
  #numbered(i: number): RawMention | undefined {
    const { id, kind } = this.#tokens;
    const numbered = this.#names.numbered.get(id[i]!);
    if (!numbered || this.#tokens.caps[i] === 0 || kind[i + 1] !== NUMBER || !this.#scan.follows(i + 1))
      return undefined;
    const number = tokenText(this.#tokens, i + 1);
    if (numbered.numbers) {
      if (!this.#scan.touches(i + 1) && !this.#scan.dash(i + 1)) return undefined;
      return numbered.numbers.has(number)
        ? { from: i, to: i + 2, kind: 'organisation', codes: [numbered.prefix + number] }
        : undefined;
    }
    const owner = this.#owner(i + 2, 2);
    return owner && owner.codes.length > 0
      ? { from: i, to: owner.to, kind: 'organ', codes: owner.codes }
      : undefined;
  }

  /** Capitalised words that no table knows. */
  #run(i: number): RawMention | { to: number; kind?: undefined } | undefined {
    if (!this.#scan.capital(i)) return undefined;
    const start = this.#scan.sentenceStart(i);
    if (start && this.#names.openers.has(this.#tokens.id[i]!)) return undefined;
    if (
      start &&
      this.#scan.native(i) &&
      this.#names.find(this.#tokens, i + 1, STATES | Sort.holder | Sort.agency)
    )
      return { to: i + 1 };
    const run = readRun(this.#scan, i);
    if (!run) return { to: this.#names.compound(this.#tokens, i) };
    const { to } = run;
    const name = this.#scan.text(i, to);
    if (run.words === 1) {
      // A letter by itself names nobody; one native syllable does so only where the article knows the person.
      if (name.length === 1 || (run.native && start)) return { to };
      if (run.native) return { from: i, to, kind: 'name', codes: [], name, weak: true };
    }
    const person = run.family && run.native && run.words <= 5;
    return { from: i, to, kind: person ? 'person' : 'name', codes: [], name };
  }
}
