/**
 * The shape of a Vietnamese syllable: onset, one to three vowels, coda. Foreign names hardly ever have it
 * (`Chelsea`, `Obama`), so it tells `Mỹ Linh` from `Mỹ Trump`. Eth stands for the d with a stroke, as in spelling.ts.
 */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|qu|ch|kh|ph|th|tr|[bcdđðghklmnprstvx])?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

export function isVietnameseSyllable(word: string): boolean {
  return word.length <= 8 && SYLLABLE.test(word.toLowerCase());
}
