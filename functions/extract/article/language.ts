/**
 * Telling the language of a text without a model: by its script, then by its commonest words, then by letters.
 * Every language has its words here, for they are told from one another; a new one is a line of the table.
 */
const COMMON: Record<string, string> = {
  vi: 'và của là có không được trong cho với người một các những đã sẽ khi đến từ này ông tại năm ngày về theo cũng bị ra vào để sau trên đó nhiều hai như làm việc bà anh cùng tháng nhất thì mà đang hơn còn lại phải',
  en: 'the of and to in a is that for it was on with as are by at from his he has have be this an were will which not their but they said had its who been after new would more about when one',
  fr: 'le la les de des et un une du en est que qui dans pour pas sur au plus par il avec ce son sont ne aux cette ont mais elle été ses leur',
  de: 'der die das und in den von zu mit ist sich des auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  es: 'el la los las de y que en un una por con para del se su al es lo como más pero sus le ha o este fue entre',
  pt: 'o os as da do de e que em um uma para com não por no na mais dos como mas ao foi ele das tem seu sua',
  it: 'il lo gli di e che in un una per con non del della sono è da si le al nel come più ha anche dei',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook als door maar bij uit nog naar',
  id: 'yang dan di ini itu dengan untuk dari pada tidak dalam akan ke adalah juga telah oleh ada karena mereka',
};
/** Vietnamese typed without its marks. */
const VIETNAMESE_BARE =
  'va cua la khong duoc trong nguoi mot cac nhung nay ong tai nam ngay ve theo cung bi de sau tren nhieu nhu lam viec thang nhat dang hon lai phai viet chinh nuoc cho voi';

const SCRIPTS: [tag: string, letters: RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af\u1100-\u11ff]/g],
  ['zh', /[\u4e00-\u9fff\u3400-\u4dbf]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['lo', /[\u0e80-\u0eff]/g],
  ['km', /[\u1780-\u17ff]/g],
  ['my', /[\u1000-\u109f]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['el', /[\u0370-\u03ff]/g],
];

const LANGUAGES = Object.keys(COMMON);
const BARE = LANGUAGES.length;
/** Word to the languages that it is common in. */
const OF_WORD = new Map<string, number[]>();
for (const [index, words] of [...Object.values(COMMON), VIETNAMESE_BARE].entries()) {
  for (const word of words.split(' ')) OF_WORD.set(word, [...(OF_WORD.get(word) ?? []), index]);
}

/** Letters that no other language of the table writes. */
const VIETNAMESE = /[\u1ea0-\u1ef9ăđĩũơư]/;
/** Characters looked at: this many at the beginning, in the middle and at the end. */
const WINDOW = 1200;
/** The same for the first look, which is enough for nearly all Vietnamese. */
const FIRST_LOOK = 300;

const LATIN_LETTER = new Uint8Array(0x1f00);
for (let code = 0; code < LATIN_LETTER.length; code++) {
  const letter = String.fromCharCode(code).toLowerCase();
  if (/\p{L}/u.test(letter)) LATIN_LETTER[code] = VIETNAMESE.test(letter) ? 2 : 1;
}

/** BCP 47 tag of the language of a text (NFC); `und` where it can't be told. */
export function tellLanguage(text: string): string {
  if (markedShare(text) > 0.2) return 'vi';
  const sample =
    text.length <= 3 * WINDOW
      ? text
      : windowStarts(text, WINDOW)
          .map(from => text.slice(from, from + WINDOW))
          .join(' ');
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  const counts = new Array<number>(BARE + 1).fill(0);
  let marked = 0;
  for (const word of words) {
    for (const index of OF_WORD.get(word) ?? []) counts[index]!++;
    if (VIETNAMESE.test(word)) marked++;
  }
  const vietnamese = counts[0]!;
  let best = 0;
  for (let index = 1; index < BARE; index++) if (counts[index]! > counts[best]!) best = index;
  const share = marked / words.length;
  if (share > 0.2 || (share > 0.08 && vietnamese >= counts[best]!)) return 'vi';
  const other = scriptOf(sample);
  if (other) return other;
  if (words.length < 6) return marked > 0 && vietnamese >= counts[best]! ? 'vi' : 'und';
  if (best !== 0 && counts[best]! >= words.length * 0.12 && counts[best]! > counts[BARE]!)
    return LANGUAGES[best]!;
  if (counts[BARE]! >= words.length * 0.25) return 'vi';
  return 'und';
}

function windowStarts(text: string, width: number): number[] {
  return text.length <= 3 * width ? [0] : [0, (text.length - width) >> 1, text.length - width];
}

/** In Vietnamese every third syllable has a letter of its own; elsewhere they stand in names only. */
function markedShare(text: string): number {
  const width = text.length <= 3 * FIRST_LOOK ? text.length : FIRST_LOOK;
  let words = 0;
  let marked = 0;
  for (const from of windowStarts(text, FIRST_LOOK)) {
    let word = 0;
    for (let at = from; at <= from + width; at++) {
      const code = at < from + width ? text.charCodeAt(at) : 0;
      const kind = code < LATIN_LETTER.length ? LATIN_LETTER[code]! : 0;
      if (kind === 0) {
        if (word > 0) words++;
        if (word === 2) marked++;
        word = 0;
      } else if (kind > word) word = kind;
    }
  }
  return words < 6 ? 0 : marked / words;
}

/** The language of a script that most letters are in; undefined for Latin. */
function scriptOf(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [tag, script] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    // Japanese and Korean mix their letters with Chinese ones.
    if (count > letters * (tag === 'ja' || tag === 'ko' ? 0.1 : 0.4)) return tag;
  }
  return undefined;
}
