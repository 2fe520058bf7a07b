/** What a language brings for the recognition of names: data only. */

import type { CommonNouns } from './lexicon/common-nouns.ts';
import type { FirmWords } from './lexicon/firms.ts';
import type { WordsThatAreNoNames } from './lexicon/no-names.ts';
import type { OfficeWords } from './lexicon/offices.ts';
import type { OrganWords } from './lexicon/organs.ts';
import type { PersonWords } from './lexicon/persons.ts';
import type { PlaceWords } from './lexicon/places.ts';
import type { ReferenceWords } from './lexicon/references.ts';
import type { StateWords } from './lexicon/states.ts';

export type { NamesByCode, OfficeHolder, PersonRole, Pronoun } from './lexicon/types.ts';

/** The words and names of a language, by what they are for. */
export interface EntityLexicon
  extends StateWords,
    PlaceWords,
    OrganWords,
    OfficeWords,
    PersonWords,
    FirmWords,
    CommonNouns,
    ReferenceWords,
    WordsThatAreNoNames {}
