import { isMode } from '../../../schemas/plover.ts';
import { smallWords } from '../text/tokens.ts';
import { isBareOccasion } from './clauses/noun-preposition.ts';
import { joinedBy } from './context/joined.ts';
import { standingOf } from './context/standing.ts';
import type { Given } from './dates/given.ts';
import type { Draft } from './draft.ts';
import { endOfSides, isFollowedByMark, isNamedBy, isOfPact, opensName } from './facts-of-head.ts';
import { isDeed } from './heads/deeds.ts';
import { extent, placesEnd, wholeFrom } from './heads/extent.ts';
import { isFigureVerb, typeOfFigure } from './heads/figures.ts';
import type { Head } from './heads/head.ts';
import { points } from './heads/pointing.ts';
import { citesLaw } from './law-cited.ts';
import { namedApart } from './parties/half-of-pair.ts';
import { deedBehind } from './parties/owners-of-nouns.ts';
import { rolesOfHead } from './parties/roles-of-head.ts';
import { placeOf } from './places/clause-place.ts';
import { arePrivate } from './same-parties.ts';
import type { SentenceState } from './sentence-state.ts';
import { sourceOf } from './sources/source-of-head.ts';
import { asPlayer, typeAmong } from './type-among.ts';
import { countsFrom } from './words/counts.ts';

/** The draft of a head of clause `index`, at the date that is given. */
export function draftOf(state: SentenceState, index: number, head: Head, given: Given): Draft {
  const { items, tokens, clauses } = state;
  const clause = clauses[index]!;
  const { trigger } = head;
  const deed = isDeed(items, head.item);
  const isNoun = deed || items[head.item]!.trigger!.kind === 'noun';
  const roles = rolesOfHead(state, index, head, given, isNoun);
  const { first, last } = extent(items, clause, head, isNoun);
  const reckons = isFigureVerb(items[head.item]!);
  const ofTrade = reckons && trigger.type === 'TRADE' && trigger.frame === 'undergo';
  const firm = ofTrade && (trigger.counts || arePrivate(roles.actors));
  const type = ofTrade ? typeOfFigure(items, clause, head.item, firm) : typeAmong(trigger, roles);
  if (type === 'CONTEST') roles.actors = roles.actors.map(asPlayer);
  const joined = joinedBy(state, index, head.item);
  return {
    start: tokens.start[isNoun ? first : wholeFrom(tokens, items, clause, first)]!,
    end: Math.max(tokens.end[last]!, endOfSides(roles)),
    triggerStart: tokens.start[head.from]!,
    triggerEnd: tokens.end[head.to - 1]!,
    triggerWords: smallWords(tokens, head.from, head.to),
    date: given.date,
    basis: given.basis,
    type,
    mode: trigger.mode !== undefined && isMode(type, trigger.mode) ? trigger.mode : undefined,
    actors: roles.actors,
    recipients: namedApart(items, clauses.at(-1)!.to, roles.recipients),
    place: placeOf(items, { from: clause.from, to: placesEnd(items, clause, head), cues: clause.cues }, head),
    status: 'asserted',
    source: sourceOf(state, index, head, isNoun, roles),
    mention: given.mention,
    rules: given.rules.concat(head.rules, roles.rules),
    part: state.part,
    sentence: state.sentence,
    paragraph: state.paragraph,
    gathering: standingOf(items, clauses, index, head.item),
    provided: citesLaw(items, clauses[0]!),
    harm: trigger.harm,
    official: trigger.official,
    repels: trigger.repels,
    hosts: trigger.hosts,
    saying: !isNoun && trigger.frame === 'saying',
    reported: trigger.recounts || isNamedBy(items, clause, roles.actors, 'agency'),
    pronoun: isNamedBy(items, clause, roles.actors, 'pronoun'),
    tag: trigger.frame === 'saying' && isFollowedByMark(tokens, head.to),
    held: trigger.held,
    settles: trigger.settles,
    ofFirms: trigger.ofFirms,
    rising: trigger.rising,
    weak: trigger.weak,
    figure: clause.figure,
    reckons,
    sitting: trigger.sitting,
    pact: isOfPact(items, clause, head),
    byThen: false,
    counted: countsFrom(tokens, head.to, tokens.count),
    noun: isNoun || head.noun !== undefined,
    named: (isNoun || head.noun !== undefined) && opensName(tokens, items[head.noun ?? head.item]!),
    bare: isNoun && isBareOccasion(items, head.item),
    mutual: trigger.frame === 'mutual',
    pointing: points(items, clause, head, isNoun || head.noun !== undefined || trigger.frame === 'saying'),
    speech: items[head.item]!.speech,
    deed: deedBehind(items, tokens, head),
    mentions: [],
    // Written out: an object that takes another in by `...` is made slowly, and takes up far more room.
    done: joined.done,
    ongoing: joined.ongoing,
    drawnOut: joined.drawnOut,
    earlier: joined.earlier,
    turn: joined.turn,
    also: joined.also,
    opens: joined.opens,
    moment: joined.moment,
    hour: joined.hour,
    plain: joined.plain,
    clause: joined.clause,
    run: joined.run,
    relation: joined.relation,
    outcome: joined.outcome,
    apposed: joined.apposed,
    anew: joined.anew,
    apart: joined.apart,
    atOffice: joined.atOffice,
    later: joined.later,
  };
}
