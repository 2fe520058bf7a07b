import type { Language } from '../language.ts';
import { articleWords } from './article/furniture.ts';
import { sentenceWords } from './article/sentences.ts';
import { dates } from './dates/index.ts';
import { events } from './events/index.ts';
import { ruleExamples } from './events/rule-examples.ts';
import { entities } from './names/index.ts';
import { published } from './published/index.ts';
import { vocabulary } from './vocabulary.ts';

export const vi: Language = {
  tag: 'vi',
  vocabulary,
  sentences: sentenceWords,
  article: articleWords,
  dates,
  entities,
  events,
  eventExamples: ruleExamples,
  published,
};
