/** What a language knows of newspapers' furniture. Phrases are in small letters and NFC, words apart by one space. */
export interface ArticleWords {
  /** Lines that begin with one of these are the site's own, however they go on. */
  navigation: string[];
  /** The same where the line does not end like a sentence; with an end it may be text. */
  navigationUnended: string[];
  /** Lines that are one of these and nothing more (a colon or stop may follow). */
  navigationAlone: string[];
  /** Lines that begin with one of these, and the headlines without an end that follow them. */
  headlineLists: string[];
  /** What a photo credit or caption line begins with: `ảnh`, `video`. */
  pictures: string[];
  /** What a credit without a colon says of a picture's origin: `internet`, `chụp màn hình`. */
  pictureOrigins: string[];
  /** What a caption line may begin with besides a credit: `trong ảnh`. */
  captions: string[];
  /** What begins a line that names the origin: `theo`, `nguồn`. */
  origins: string[];
  /** The one of them that also stands at the end of other words: `Minh Anh (theo AFP)`. */
  attribution: string;
  /** News agencies and papers that others credit, as they are written, with their usual name. */
  agencies: Record<string, string>;
  /** Prefixes of the first paragraph that name the paper (`ANTĐ -`, `(Dân trí) -`), without marks, with its name. */
  publishers: Record<string, string>;
  /** What a line that names the author begins with: `tác giả`, `bài và ảnh`. */
  bylines: string[];
  /** What may follow an author's name: `tổng hợp`, `lược dịch`. */
  bylineAdditions: string[];
  /** What joins two names of authors or agencies. */
  joiner: string;
  /** Small words that stand among the capitals of names and papers: `và`, `báo`. */
  nameParticles: string[];
  /** Weekdays and other words of a time stamp line; everything else in one is numbers and marks. */
  timeStamp: string[];
  /** How a lead begins that is no standfirst: with the day. */
  leadOpeners: string[];
}
