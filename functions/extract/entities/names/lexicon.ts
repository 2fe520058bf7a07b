/** What a language brings for the recognition of names: data only. */

/** Names by code: ISO 3166-1 alpha-3 of a country, or the usual abbreviation of an organisation. */
export type NamesByCode = Readonly<Record<string, readonly string[]>>;

/** A term in a post. Facts as published; `source` says where they can be checked. */
export interface OfficeHolder {
  /** Full name as newspapers of the language write it. */
  name: string;
  /** Other ways to write it; single surnames only where they mean nobody else in the news. */
  aliases: readonly string[];
  /** Kind of the post, such as `president` or `secretary-general`. */
  office: string;
  /** Country or organisation of the post. */
  code: string;
  /** First and last day in the post, ISO; `to` is null while the term goes on. */
  from: string;
  to: string | null;
  source: string;
}

/** Words that refer back to something named before. */
export interface Pronoun {
  words: string;
  /** What they can refer to. */
  to:
    | 'pair'
    | 'countries'
    | 'all'
    | 'country'
    | 'organisation'
    | 'organ'
    | 'body'
    | 'two-persons'
    | 'couple'
    | 'persons'
    | 'they'
    | 'person'
    | 'firm'
    | 'home'
    | 'speaker';
}

/** A part that persons have in a story (a victim): how they are called, and what beside a name tells of it. */
export interface PersonRole {
  /** Those whom the law is after: several act together. */
  suspects?: true;
  nouns: readonly string[];
  /** Right behind the name, adverbs and brackets aside. */
  after: readonly string[];
  /** Right before the name. */
  before: readonly string[];
}

export interface EntityLexicon {
  /** The country of the newspapers: what state organs belong to where no country is told. */
  home: string;
  /** Tables of country names; the later ones add to the earlier. */
  countries: readonly NamesByCode[];
  /** Names that mean a country only where nothing speaks for a person's name or a common word (`Anh`, `Nga`). */
  ambiguousCountries: ReadonlySet<string>;
  /** Clippings that mean a country only in a pair: `Mỹ - Trung`, `Việt - Hàn`. */
  clippings: Readonly<Record<string, string>>;
  /** Words for "country" before its name: `nước Nga`. */
  countryHeads: readonly string[];
  /** Words before a country's name that make private persons or firms of it: `người Nga`, `công ty Mỹ`. */
  peopleHeads: readonly string[];
  organisations: NamesByCode;
  /** Organisations whose name ends in a number: letters, and the numbers that may follow (`G7`). */
  numberedOrganisations: NamesByCode;
  /** Letters before the age of a national team (`U` in `U23`). */
  numberedTeams: readonly string[];
  /** Joint bodies and their members, where the name does not tell them (`Bộ tứ`). */
  bodies: NamesByCode;
  /** Words before a pair that make it a joint body: `Hội đồng` in `Hội đồng Nga-NATO`. */
  bodyHeads: readonly string[];
  /** Seats that stand for a government: `Điện Kremlin`, `Nhà Trắng`. */
  seats: NamesByCode;
  /** Capitals that stand for a government where nothing makes them a place. */
  capitals: NamesByCode;
  /** A city that stands for the organisations which sit there, the likelier first. */
  allianceSeats: Readonly<Record<string, readonly string[]>>;
  /** Words for where an organisation has its headquarters (`trụ sở NATO`), by its code. */
  headquarters: Readonly<Record<string, { country: string; names: readonly string[] }>>;
  /** Cities, regions and provinces by the country that they lie in. */
  places: readonly NamesByCode[];
  /** Countries whose places are written as if they lay at home (`huyện Bình Đông`). */
  sinographic: readonly string[];
  /** Regions that lie in no one country. */
  regions: readonly string[];
  /** Words before a place name: `tỉnh`, `quận`, `thủ đô`; the place takes them in. */
  placeHeads: readonly string[];
  /** Of these, the ones that somebody runs: `công viên`, `khách sạn`. */
  houses: readonly string[];
  /** First words of those that a number names: `quận 1`, `quốc lộ 51`. */
  numberedPlaceHeads: readonly string[];
  /** Cities whose bare name stands for their football club. */
  clubCities: readonly string[];
  /** Of these, the ones that are common words before a foreign name (`bản`, `cầu`). */
  nativePlaceHeads: readonly string[];
  /** Words that make what follows a place: `tại`, `ở`, `đến`. */
  placePrepositions: readonly string[];
  /** Organs of a state, with or without a country after them. */
  organs: readonly string[];
  /** Words that stand for a state only with its name after them: `quân Nga`, `tuyển Đức`. */
  attachedOrgans: readonly string[];
  /** Words that the names of teams begin with. */
  teamWords: readonly string[];
  /** Words for the team of the coach behind them: `thầy trò`. */
  teamsOfCoach: readonly string[];
  /** Ships, aircraft and weapons: whose they are stands behind them. */
  craft: readonly string[];
  /** Parts of ministries and offices (`phòng`, `cục`): organs where their field follows with a capital. */
  departments: readonly string[];
  /** Organs that by their name belong to the home country (`UBND`, `Bộ Chính trị`). */
  homeOrgans: readonly string[];
  /** Rebels, separatists, parties: words for a group without a code. */
  commonGroups: readonly string[];
  /** Nouns for people, and for firms, that act without a name. */
  commonPeople: readonly string[];
  commonFirms: readonly string[];
  /** Words for those who speak for many: `đại diện các ngân hàng`. */
  spokesmen: readonly string[];
  /** Nouns by which somebody is called who was named before. */
  epithets: readonly string[];
  /** Words right behind a name that tell that it is a person's. */
  personalDeeds: readonly string[];
  /** The same for firms, clubs and schools. */
  firmDeeds: readonly string[];
  /** Words with which the names begin for which a noun alone stands: `trường`, of schools. */
  headsOfNouns: Readonly<Record<string, readonly string[]>>;
  /** Words for a place that act for whoever governs it: `tỉnh yêu cầu`. */
  authorities: readonly string[];
  personRoles: readonly PersonRole[];
  /** Numbers in words of few persons. */
  smallNumbers: Readonly<Record<string, number>>;
  /** Words that open a clause, so that its subject may stand right behind them: `rằng`, `nên`. */
  clauseWords: readonly string[];
  /** Words between a noun for somebody and his name: `tên`. */
  calling: readonly string[];
  /** Adjectives between such a noun and where he is from: `bạn gái mới người Nhật`. */
  attributes: readonly string[];
  /** Words between a noun for a person and his name: `kỳ cựu`, `sinh năm` (a year follows), `tuổi` (a number before). */
  qualities: readonly string[];
  /** Words behind a noun that point back: `ba người này`. */
  pointing: readonly string[];
  /** Words round the letters by which an exchange knows a firm: `(mã CK: HPG)`, `(sàn HOSE)`. */
  tickers: readonly string[];
  /** Words behind the short name of a firm in brackets: `(ACV hay Tổng công ty …)`. */
  parting: readonly string[];
  /** Words before the colon that gives a picture to somebody: `Ảnh: …`. */
  credits: readonly string[];
  /** Of such words those that are prepositions before a noun: `ba người trên`. */
  pointingAbove: readonly string[];
  /** Markers of the passive, with whoever does it right behind them: `bị nhà trường đình chỉ`. */
  passives: readonly string[];
  /** Nouns for what firms have, and report of (`doanh thu`). */
  figures: readonly string[];
  /** Words before a number that dates or names something rather than counts people: `tháng 9`. */
  counters: readonly string[];
  /** Words that make another noun or verb of a title before them: `anh em`, `cô lập`. */
  titleTails: readonly string[];
  /** Words for a person of whom only the number is told: `9 người`. */
  persons: readonly string[];
  /** Numbers in words. */
  numerals: readonly string[];
  /** Words that count such a noun. */
  quantifiers: readonly string[];
  /** Words that may follow a noun that stands for the one firm spoken of. */
  nounEnds: readonly string[];
  /** Words after the number of a person's age. */
  ages: readonly string[];
  /** Groups with an own name, by the name that stands in a record. */
  namedGroups: NamesByCode;
  /** Posts that states, organisations and firms have (`Chủ tịch`, `người phát ngôn`). */
  offices: readonly string[];
  /** Posts of a state (`Tổng thống`, `đại sứ`). */
  stateOffices: readonly string[];
  /** Posts that by their name belong to the home country (`Chủ tịch UBND`). */
  homeOffices: readonly string[];
  /** What somebody is (`luật sư`, `tiền đạo`): makes a person of the name after it, and nobody without one. */
  occupations: readonly string[];
  /** Ranks of the forces (`đại tá`): as an occupation, but of a state. */
  ranks: readonly string[];
  /** Words that may stand before (`cựu`) and after (`mới`) a post. */
  officePrefixes: readonly string[];
  officeSuffixes: readonly string[];
  /** Of the words before a post, those that tell that it is held no more. */
  formerly: readonly string[];
  /** Words between a name and the post behind it: `người hiện là`. */
  apposing: readonly string[];
  holders: readonly OfficeHolder[];
  /** Words before a person's name: `ông`, `bà`, `GS`. */
  honorifics: readonly string[];
  /** Nouns for somebody's people: `gia đình`, `vợ`. */
  kin: readonly string[];
  /** Those of them who are of one family. */
  family: readonly string[];
  /** Words that end in one: `công bố`. */
  kinEnds: readonly string[];
  familyNames: readonly string[];
  /** Second syllables that only names of persons have (`Thị`). */
  middleNames: readonly string[];
  /** Family names of others that have the shape of the language's own words (`Li`). */
  foreignFamilyNames: readonly string[];
  /** Given names of other languages (`Jeff`): a name that goes on from one is a person's. */
  foreignGivenNames: ReadonlyMap<string, 'feminine' | 'masculine' | 'either'>;
  /** Lower-case words inside foreign names: `bin`, `de`, `van`. */
  particles: readonly string[];
  /** Words before the name of a firm, club, school: `Công ty`, `CLB`. */
  firmHeads: readonly string[];
  /** Words that begin the name of a school, hospital …, and are part of it. */
  institutionHeads: readonly string[];
  /** First words of heads that are verbs or common nouns before a name of the language's own (`tổ chức Lễ …`). */
  foreignFirmHeads: readonly string[];
  /** Last words of the names of firms and media (`Group`), which no person has. */
  firmWords: readonly string[];
  /** Titles that end a name before them, where a crawler lost the full stop between. */
  midTitles: readonly string[];
  /** Nouns of which only the first syllable has a capital inside such names: `đầu tư`. */
  compounds: readonly string[];
  /** More words in small letters between the head and the own name of a firm, school or hospital: `sữa`, `tư thục`. */
  trades: readonly string[];
  /** First words of the heads of schools and hospitals that have such words behind them. */
  schoolHeads: readonly string[];
  /** Words before the name of a storm, a weapon, a film, which nobody is: `bão`, `tên lửa`. */
  thingHeads: readonly string[];
  /** The same before the name of what a firm makes, which may be the firm's: `điện thoại`. */
  productHeads: readonly string[];
  /** Words between those and the name: `mang tên`. */
  namingWords: readonly string[];
  agencies: readonly string[];
  /** The usual name of an agency that is spelt in several ways. */
  agencyNames: Readonly<Record<string, string>>;
  /** Capitalised words that name nobody (`Pháp luật`, `USD`). */
  notNames: readonly string[];
  /** The same, where no other phrase has these words: nouns and verbs that begin with a given name (`Thành phố`). */
  commonBeginnings: readonly string[];
  /** Words that begin sentences with a capital and are no part of the name that follows them. */
  openers: readonly string[];
  /** Syllables of adverbs, which alone before a verb are no subject. */
  adverbs: readonly string[];
  /** Syllables that, right behind a subject, go on with its name or tell what it is like: no deed of its. */
  noDeeds: readonly string[];
  /** Words that no name has in it: with a capital they begin a sentence. */
  functionWords: readonly string[];
  /** Ambiguous country names that are common words where they begin a sentence. */
  wordsAtStart: readonly string[];
  /** True for a word of the shape that the language's own words have; names that lack it are foreign. */
  isNative(word: string): boolean;
  pronouns: readonly Pronoun[];
  /** Such words after a number in digits: `2 bên`. */
  countedPronouns: Readonly<Record<string, readonly Pronoun[]>>;
  /** Words for `and` between names. */
  conjunctions: readonly string[];
  /** Words that make a post many: `các ngoại trưởng`. */
  plurals: readonly string[];
  /** Words for `of` between a post or organ and its country. */
  genitives: readonly string[];
  /** Words between a post and its organisation: `28 nước thành viên NATO`. */
  memberWords: readonly string[];
  /** Posts that many hold in one state, so that several are of the same: `các nghị sĩ`. */
  ofOneState: readonly string[];
  /** Posts that take in where they are held even without a name: `Đại sứ Nga tại Mỹ`. */
  seatedOffices: readonly string[];
  /** Organs that are those of the place where they are told to be (`tòa án ở Karachi`), in lower case. */
  localOrgans: readonly string[];
  /** Words between two posts of one person: `Chủ tịch kiêm Tổng giám đốc`. */
  postJoins: readonly string[];
  /** Words between a post and where or what it is for: `Đại sứ Nga tại Mỹ`, `Đặc phái viên LHQ về Syria`. */
  postLinks: readonly string[];
  /** Words for `at` and `in`. */
  locatives: readonly string[];
  /** Words for `with` and `between`: `giữa Nga với NATO` is a coordination. */
  withs: readonly string[];
  betweens: readonly string[];
  /** Words after which a country is spoken of rather than acting: `tình hình`, `với`. */
  obliques: readonly string[];
  /** Words that close a phrase which refers back: `này`. */
  demonstratives: readonly string[];
  /** Words for `by`, and those behind whoever leads others: `do … dẫn đầu`. */
  byWords: readonly string[];
  /** Words before the state that somebody sides with, and is none of (`chính quyền thân Nga`). */
  siding: readonly string[];
  leading: readonly string[];
  /** Codes of the organisations that a bare `liên minh` can mean. */
  alliances: readonly string[];
  /** First words of a title by which a woman is known. */
  feminine: readonly string[];
  /** The same of a man. */
  masculine: readonly string[];
}
