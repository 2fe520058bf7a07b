/** Names of firms, schools, hospitals and agencies, and of things that are nobody. */
export interface FirmWords {
  /** Words before the name of a firm, club, school: `Công ty`, `CLB`. */
  firmHeads: readonly string[];
  /** Words that begin the name of a school, hospital …, and are part of it. */
  institutionHeads: readonly string[];
  /** First words of heads that are verbs or common nouns before a name of the language's own (`tổ chức Lễ …`). */
  foreignFirmHeads: readonly string[];
  /** Heads that are verbs too: what stands behind them may be held (`Huế tổ chức Festival`). */
  organising: readonly string[];
  /** Last words of the names of firms and media (`Group`), which no person has. */
  firmWords: readonly string[];
  /** Nouns of which only the first syllable has a capital inside such names: `đầu tư`. */
  compounds: readonly string[];
  /** More words in small letters between the head and the own name of a firm, school or hospital: `sữa`, `tư thục`. */
  trades: readonly string[];
  /** First words of the heads of schools and hospitals that have such words behind them. */
  schoolHeads: readonly string[];
  /** Words with which the names begin for which a noun alone stands: `trường`, of schools. */
  headsOfNouns: Readonly<Record<string, readonly string[]>>;
  /** Words right behind a name that tell that it is a firm's, club's or school's. */
  firmDeeds: readonly string[];
  /** Nouns for what firms have, and report of (`doanh thu`). */
  figures: readonly string[];
  /** Words round the letters by which an exchange knows a firm: `(mã CK: HPG)`, `(sàn HOSE)`. */
  tickers: readonly string[];
  /** Heads of firms that an exchange lists, by three letters. */
  listedHeads: readonly string[];
  /** Words behind the short name of a firm in brackets: `(ACV hay Tổng công ty …)`. */
  parting: readonly string[];
  /** News agencies and papers, which report. */
  agencies: readonly string[];
  /** The usual name of an agency that is spelt in several ways. */
  agencyNames: Readonly<Record<string, string>>;
  /** Words before the name of a storm, a weapon, a film, which nobody is: `bão`, `tên lửa`. */
  thingHeads: readonly string[];
  /** The same before the name of what a firm makes, which may be the firm's: `điện thoại`. */
  productHeads: readonly string[];
  /** Words between those and the name: `mang tên`. */
  namingWords: readonly string[];
}
