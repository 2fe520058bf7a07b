import type { Language } from './language.ts';
import { vi } from './vi/index.ts';

const LANGUAGES: Record<string, Language> = { vi };

/** Every language that there are rules for. */
export const languages: readonly Language[] = Object.values(LANGUAGES);

/** The rules for a language tag; undefined where there are none yet. */
export function languageFor(tag: string): Language | undefined {
  return LANGUAGES[tag];
}
