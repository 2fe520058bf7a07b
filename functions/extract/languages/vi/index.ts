import type { Language } from '../language.ts';
import { sentenceWords } from './article/sentences.ts';
import { vocabulary } from './vocabulary.ts';

export const vi: Language = { tag: 'vi', vocabulary, sentences: sentenceWords };
