/** Subjects that other words than a name before the verb tell: a copula, an apposition, a chunk without a known verb. */
import type { EventType } from '../../../../schemas/event.ts';
import type { EntityMention } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { acting, isNameAlone, type Party } from './party.ts';

/** `Tập đoàn hàng đầu Nhật Bản là Idemitsu đã …`: the name behind the copula says who is meant. */
export function isCalled(items: readonly Item[], whose: Party, name: Party, verb: number): boolean {
  const copula = items[name.from - 1]!;
  if (name.preposition !== 0 || whose.to !== name.from - 1 || copula.cues !== Cue.NOMINAL) return false;
  if (copula.from !== items[whose.to - 1]!.to || copula.to !== items[name.from]!.from) return false;
  for (let i = name.to; i < verb; i++) if (items[i]!.mark !== '' || items[i]!.entity) return false;
  return true;
}

/** Whoever the words behind a clause go on about, though no verb of theirs is known. */
export function tailOf(items: readonly Item[], { tail, to }: Clause): Party | undefined {
  const party = tail < 0 ? undefined : partiesIn(items, tail, to).find(acting);
  return party?.from === tail && (party.preposition & ~Cue.OF) === 0 ? party : undefined;
}

/**
 * `ĐT Việt Nam sẽ nghỉ ngơi trước khi tập trung`: who does what no lexicon has, told by the marker of tense behind the
 * name; or `Thái Lan dẫn đầu với 4 điểm sau khi …`: by words right behind the name that opens the clause.
 */
export function actsUnread(items: readonly Item[], { from, to }: Clause): Party | undefined {
  return partiesIn(items, from, to).findLast(party => {
    if (party.to >= to || party.preposition !== 0 || !acting(party)) return false;
    const next = items[party.to]!;
    const gap = next.from - items[party.to - 1]!.to;
    return gap === 0 ? (next.cues & TENSES) !== 0 : party.from === from && next.mark !== ',';
  });
}

const TENSES = Cue.PAST | Cue.FUTURE;

/** `… nói John Smith, doanh nhân ở Miami, đã đặt hàng`: whom the noun behind the comma says something of. */
export function describedBy(items: readonly Item[], clause: Clause, noun: Party): Party | undefined {
  const { kind, name } = noun.mentions[0]!;
  const { from } = clause;
  const comma = items[from - 1];
  if (kind !== 'common' || name !== undefined || comma?.mark !== ',') return undefined;
  if (noun.from !== from && noun.mentions[0]!.fromToken !== comma.to) return undefined;
  const person = items[from - 2]?.entity;
  if (person?.kind !== 'person' && person?.kind !== 'name') return undefined;
  return { from: from - 2, to: noun.to, mentions: [person], preposition: 0 };
}

/** `công nhân của hãng A`, `các bệnh viện ở Hà Nội`: the noun phrase that stands as subject, rather than a name inside it. */
export function ofPhrase({ phrase }: Clause, named: Party | undefined): Party | undefined {
  if (!phrase || !named) return named ?? phrase;
  const [whole] = phrase.mentions;
  const [mention] = named.mentions;
  if (mention!.start < whole!.start || mention!.start >= whole!.end) return named;
  const head = mention!.start === whole!.start && mention!.kind === 'common';
  if (head)
    return named.mentions.length === 1 && mention!.name === undefined && mention!.codes.length === 0
      ? phrase
      : named;
  return mention!.codes.length === 0 && named.preposition !== 0 ? phrase : named;
}

/** `hai dòng sữa Gold Plus, Gold Max của Vinamilk tăng giá`: whose products bear the names. */
export function makerBehind(
  items: readonly Item[],
  parties: readonly Party[],
  product: Party,
  verb: number,
): Party | undefined {
  if (!SOLD.has(items[verb]!.trigger!.type) || !isNameAlone(product)) return undefined;
  const behind = parties.slice(parties.indexOf(product) + 1).find(({ preposition }) => preposition !== 0);
  const last = parties[parties.indexOf(behind!) - 1];
  const whose = behind && last && isNameAlone(last) && behind.from === last.to + 1;
  return whose && behind.preposition & Cue.OF && behind.mentions.every(isHouse) ? behind : undefined;
}

/** What is done with products. */
const SOLD = new Set<EventType>(['TRADE', 'LAUNCH']);

const isHouse = ({ kind }: EntityMention) => kind === 'firm' || kind === 'name';
