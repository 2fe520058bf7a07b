import { isCode, isNamed } from '../functions/store/keys.ts';

/**
 * Code of a country or an organisation by a name that newspapers give it (`Nga`, `Hoa Kỳ`, `Liên hợp quốc`),
 * typed with or without its accents; the name itself where it is none of these.
 */
export async function codeOf(name: string): Promise<string> {
  if (isCode(name)) return name;
  // Loaded only for names: a language takes its time.
  const { languages } = await import('../functions/extract/languages/index.ts');
  const tables = languages.flatMap(({ entities: { lexicon } }) => [
    ...lexicon.countries,
    lexicon.organisations,
  ]);
  const entries = tables.flatMap(table => Object.entries(table));
  const exact = entries.find(([, names]) => names.some(each => each.toUpperCase() === name.toUpperCase()));
  return (exact ?? entries.find(([, names]) => names.some(each => isNamed(name, each))))?.[0] ?? name;
}
