/** Nouns for people and firms without a name, and the words beside them. */
export interface CommonNouns {
  /** Nouns for people, and for firms, that act without a name. */
  commonPeople: readonly string[];
  commonFirms: readonly string[];
  /** Heads of noun phrases that act, those that do so with more behind them, and what begins like one and does nothing. */
  actingNouns: readonly string[];
  openNouns: readonly string[];
  /** Heads that speak for a house named behind them. */
  speakingNouns: readonly string[];
  idleNouns: readonly string[];
  /** Those of the nouns for firms that stand for any business: `hãng`, `đại diện công ty`. */
  nounsOfHouses: readonly string[];
  /** Those of them that are states, by what they are to another: `đồng minh`. */
  statesByRelation: readonly string[];
  /** Those of them whom organisations send, and who act for them: `các quan sát viên OSCE`. */
  emissaries: readonly string[];
  /** Words by which somebody brings others together, before him or behind: `qua trung gian của`. */
  brokering: readonly string[];
  /** Words for those who speak for many: `đại diện các ngân hàng`. */
  spokesmen: readonly string[];
  /** Words for a person of whom only the number is told: `9 người`. */
  persons: readonly string[];
  /** Numbers in words of few persons. */
  smallNumbers: Readonly<Record<string, number>>;
  /** Numbers in words. */
  numerals: readonly string[];
  /** Words that count people and firms. */
  quantifiers: readonly string[];
  /** Those of them that only round a number: `hơn`. */
  rounding: readonly string[];
  /** Those of them that, alone before a noun, make a figure of it: `số bệnh nhân`. */
  figureWords: readonly string[];
  /** Words before a number that dates or names something rather than counts people: `tháng 9`. */
  counters: readonly string[];
  /** Words before the word for a year, behind which it counts nobody: `đầu năm công ty …`. */
  partsOfYear: readonly string[];
  /** Words that may follow a noun that stands for the one firm spoken of. */
  nounEnds: readonly string[];
  /** Syllables with which begins what persons do. */
  deedStarts: readonly string[];
  /** Adjectives between a noun for somebody and where he is from: `bạn gái mới người Nhật`. */
  attributes: readonly string[];
  /** Words between a noun for a person and his name: `kỳ cựu`, `sinh năm` (a year follows), `tuổi` (a number before). */
  qualities: readonly string[];
  /** Words that open a clause, so that its subject may stand right behind them: `rằng`, `nên`. */
  clauseWords: readonly string[];
  /** Markers of the passive, with whoever does it right behind them: `bị nhà trường đình chỉ`. */
  passives: readonly string[];
  /** Words with which a verb phrase begins behind its subject: `đều`, `đến`. */
  predicates: readonly string[];
  /** Syllables of adverbs, which alone before a verb are no subject. */
  adverbs: readonly string[];
  /** Syllables of words that tell how something is done. */
  manners: readonly string[];
  /** Syllables that, right behind a subject, go on with its name or tell what it is like: no deed of its. */
  noDeeds: readonly string[];
}
