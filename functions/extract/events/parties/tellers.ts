/** Whose words a clause tells: who speaks, who is cited, who put out what is cited. */
import type { EntityMention } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { citesWords } from '../clauses/sayings.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';

export function isTeller({ kind }: EntityMention): boolean {
  return kind === 'organ' || kind === 'office' || kind === 'firm' || kind === 'person' || kind === 'agency';
}

/** `theo số liệu Liên Hợp Quốc công bố`: who put out the words that are cited stands right before the verb. */
export function publishes(items: readonly Item[], { from }: Clause, party: Party, verb: number): boolean {
  if (items[verb]!.trigger?.frame !== 'saying' || items[verb]!.from !== items[party.to - 1]!.to) return false;
  let cited = party.from - 1;
  while (cited >= from && (items[cited]!.cues & (Cue.ACCORDING | Cue.ABOUT)) === 0) cited--;
  return cited >= from && citesWords(items, cited);
}

export function isSpeaker(party: Party): boolean {
  return party.preposition === 0 && party.mentions.some(({ kind }) => kind === 'person' || kind === 'office');
}

/** `Tass dẫn thông báo trên website của NATO cho biết`: whose words an agency cites. */
export function isCited(items: readonly Item[], agency: Party, party: Party): boolean {
  for (let i = agency.to; i < party.from; i++) if (items[i]!.cues & Cue.ACCORDING) return true;
  return false;
}
