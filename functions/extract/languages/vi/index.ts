import type { Language } from '../language.ts';
import { vocabulary } from './vocabulary.ts';

export const vi: Language = { tag: 'vi', vocabulary };
