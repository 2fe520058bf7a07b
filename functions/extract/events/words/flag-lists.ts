/** The lists of a lexicon that are one flag each. */
import { Flag } from './item.ts';
import type { EventLexicon } from './lexicon.ts';

/** The lists of a lexicon by the flag that their phrases have. */
export function flagged(lexicon: EventLexicon): [number, string][] {
  return [
    [Flag.DEMONSTRATIVE, lexicon.demonstratives],
    [Flag.AS_ABOVE, lexicon.asAbove],
    [Flag.THAT_TIME, lexicon.thatTime],
    [Flag.AHEAD, lexicon.ahead],
    [Flag.RELATIONS, lexicon.relations],
    [Flag.CONTEST, lexicon.contests],
    [Flag.SUPERLATIVE, lexicon.superlatives],
    [Flag.MEASURE, lexicon.measures],
    [Flag.PASSING, lexicon.passing],
    [Flag.WISH, lexicon.wishes],
    [Flag.AIM, lexicon.aims],
    [Flag.ANEW, lexicon.anew],
    [Flag.CONTRAST, lexicon.contrasts],
    [Flag.ADVERSATIVE, lexicon.adversatives],
    [Flag.OF_TIME, lexicon.ofTime],
    [Flag.BIRTH, lexicon.births],
    [Flag.COUNTING, lexicon.counting],
    [Flag.GOODS, lexicon.goods],
    [Flag.LATER, lexicon.later],
    [Flag.HABIT, lexicon.habits],
    [Flag.ASKED_BEHIND, lexicon.askedBehind],
    [Flag.JOINING, lexicon.joining],
    [Flag.DOER, lexicon.doers],
    [Flag.FINDS, lexicon.finding],
    [Flag.TURN, lexicon.turns],
    [Flag.ALSO, lexicon.also],
    [Flag.MOMENT, lexicon.moments],
    [Flag.GOING, lexicon.going],
  ];
}
