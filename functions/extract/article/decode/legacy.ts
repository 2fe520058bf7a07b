/**
 * Vietnamese encodings from before Unicode that put the letters of their own fonts on Latin-1 codes. Read as
 * Unicode they give `ngµy`, `cña` (TCVN3, also called ABC) or `ngaøy`, `cuûa` (VNI). They are recognised by their
 * commonest words, in bytes read as Latin-1 and in texts that somebody has already saved as UTF-8.
 */
import { Refusal } from '../refusal.ts';

const WORDS: [name: string, words: Set<string>][] = [
  [
    'TCVN3 (ABC)',
    new Set(
      'vµ cña lµ kh«ng ®­îc ng­êi mét c¸c nh÷ng ®· ®Ó víi nµy n¨m ngµy t¹i viÖt n­íc ®Õn vÒ cã ë «ng bé chÝnh phñ tæng thèng hµ néi còng ph¶i viÖc sÏ khi ®ã'.split(
        ' ',
      ),
    ),
  ],
  [
    'VNI',
    new Set(
      'vaø cuûa laø khoâng ñöôïc ngöôøi moät caùc nhöõng ñaõ ñeå vôùi naøy naêm ngaøy taïi vieät nöôùc ñeán veà coù oâng boä chính phuû toång thoáng haø noäi cuõng phaûi vieäc seõ ñoù'.split(
        ' ',
      ),
    ),
  ],
];
/** Plain words that both share with Unicode text tell nothing. */
const SHARED = new Set(['khi', 'chính']);
const SAMPLE = 8192;

/** Name of the legacy encoding that a text is in; undefined where it is in none. */
export function legacyEncoding(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  // Their letters stand in Latin-1; a text with letters of Vietnamese Unicode is in neither.
  if (/[\u1ea0-\u1ef9\u01a1\u01b0]/.test(sample) || !/[\xaa-\xff]/.test(sample)) return undefined;
  const words = sample.toLowerCase().split(/[\s.,:;!?()"“”/]+/);
  for (const [name, known] of WORDS) {
    const found = words.filter(word => known.has(word) && !SHARED.has(word));
    if (found.length >= Math.max(3, words.length * 0.05) && new Set(found).size >= 3) return name;
  }
  return undefined;
}

/** Says that a text in an old encoding has to be converted first. */
export function legacyRefusal(name: string): Refusal {
  return new Refusal(
    'legacy-encoding',
    `The text is in the old Vietnamese encoding ${name}, which is not read. Convert it to Unicode (UTF-8), with UniKey for example, and drop it again.`,
  );
}
