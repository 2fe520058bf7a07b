import { Vocabulary } from '../../text/vocabulary.ts';
import { commonWords } from './common-words.ts';
import { fold } from './spelling.ts';

/** Every Vietnamese lexicon numbers its words here. */
export const vocabulary = new Vocabulary(fold, commonWords);
