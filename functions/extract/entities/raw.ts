/** A mention as it is read, before it is known what it means. */
import type { EntityKind } from './mention.ts';
import type { OfficeHolder, Pronoun } from './names/lexicon.ts';

/** A mention as the reader leaves it, before references are resolved. Tokens `from` (in) to `to` (out). */
export interface RawMention {
  from: number;
  to: number;
  kind: EntityKind;
  codes: readonly string[];
  name?: string | undefined;
  office?: string | undefined;
  country?: string | undefined;
  /** Terms of the person of this name, to choose from by the article's date. */
  holders?: OfficeHolder[] | undefined;
  /** What words that refer back can refer to. */
  refersTo?: Pronoun['to'] | 'same-office' | 'context' | 'role' | 'firm-of-article' | 'team' | undefined;
  /** What a person is (`ca sĩ`): before the name, or instead of it. */
  role?: string | undefined;
  /** How many persons `ba người này` are; 0 where no number tells. */
  count?: number | undefined;
  /** A ship, aircraft or weapon. */
  craft?: boolean | undefined;
  /** A word that may be a noun stands right before. */
  attached?: boolean | undefined;
  /** A country by a word that is a common one at the head of a sentence: kept only where the article names it elsewhere. */
  weak?: boolean | undefined;
  /** What a weak name is where the article knows nobody by it: the country in `tài xế Mỹ`. */
  otherwise?: RawMention | undefined;
  /** The name of a storm, a weapon, a film: of nobody, wherever it stands. */
  thing?: boolean | undefined;
  /** The model that alone tells whose a craft is: a thing's name wherever it stands. */
  model?: string | undefined;
  /** A place that no table has, taken to lie at home for the shape of its name. */
  guessed?: boolean | undefined;
  /** A town or province without a word for what it is. */
  bare?: boolean | undefined;
  /** The own name of a place behind its head: `Thọ Xuân` in `huyện Thọ Xuân`. */
  placeName?: string | undefined;
  /** Organisations that a city can stand for, the likelier first: the first that the article names, else the first. */
  standsFor?: readonly string[] | undefined;
  /** A post of a state, so that a native holder acts for the home country. */
  state?: boolean | undefined;
  /** A name of the shape that the language's own names have. */
  native?: boolean | undefined;
  /** Told by a post that he holds no more: he acts for nobody by it. */
  former?: boolean | undefined;
}

/** The same mention with every field there: objects of one shape are read faster, and all that resolves names reads them. */
export function shaped(raw: RawMention): RawMention {
  return {
    from: raw.from,
    to: raw.to,
    kind: raw.kind,
    codes: raw.codes,
    name: raw.name,
    office: raw.office,
    country: raw.country,
    holders: raw.holders,
    refersTo: raw.refersTo,
    role: raw.role,
    count: raw.count,
    craft: raw.craft,
    attached: raw.attached,
    weak: raw.weak,
    otherwise: raw.otherwise && shaped(raw.otherwise),
    thing: raw.thing,
    model: raw.model,
    guessed: raw.guessed,
    bare: raw.bare,
    placeName: raw.placeName,
    standsFor: raw.standsFor,
    state: raw.state,
    native: raw.native,
    former: raw.former,
  };
}

/** Words that name nobody, to be passed over as a whole. */
export interface Passed {
  to: number;
  kind?: undefined;
}
