/** Dated facts that bound when a newspaper can have written of them. */
import type { Landmark, NumberedTerm } from '../../../published/facts.ts';

export const landmarks: readonly Landmark[] = [
  { phrase: 'Covid', since: '2020-02-11', source: 'who.int, naming of the disease' },
  { phrase: 'ChatGPT', since: '2022-11-30', source: 'openai.com, release' },
  { phrase: 'AUKUS', since: '2021-09-15', source: 'joint statement of the three leaders' },
  { phrase: 'CPTPP', since: '2017-11-11', source: 'ministerial statement of Đà Nẵng' },
  { phrase: 'VinFast', since: '2017-06-01', source: 'vinfastauto.com, founding' },
  { phrase: 'Bamboo Airways', since: '2017-05-31', source: 'bambooairways.com, founding' },
  { phrase: 'Euromaidan', since: '2013-11-21', source: 'first night of the protests in Kyiv' },
  { phrase: 'Brexit', since: '2012-05-15', source: 'first use in print' },
];

/** National Assemblies of Vietnam, from the first sitting to that of the next; quochoi.vn. */
export const terms: readonly NumberedTerm[] = [
  { phrase: 'Quốc hội khóa X', from: '1997-09-20', to: '2002-07-19' },
  { phrase: 'Quốc hội khóa XI', from: '2002-07-19', to: '2007-07-19' },
  { phrase: 'Quốc hội khóa XII', from: '2007-07-19', to: '2011-07-21' },
  { phrase: 'Quốc hội khóa XIII', from: '2011-07-21', to: '2016-07-20' },
  { phrase: 'Quốc hội khóa XIV', from: '2016-07-20', to: '2021-07-20' },
  { phrase: 'Quốc hội khóa XV', from: '2021-07-20', to: null },
];
