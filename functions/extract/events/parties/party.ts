/** Names that stand together in a clause, and what sort of party they are. */
import { canAct, type EntityMention } from '../../entities/mention.ts';

/** Names that stand together (`Nga và NATO`), and the preposition before them. */
export interface Party {
  from: number;
  to: number;
  mentions: EntityMention[];
  /** Cues of the preposition; 0 where there is none. */
  preposition: number;
}

export function acting(party: Party): boolean {
  return party.mentions.some(canAct);
}

export const COUNTED = /^\p{N}/u;

/** `200.000 binh sĩ`: how many, rather than who. */
export function isCounted({ mentions }: Party): boolean {
  return mentions.every(({ kind, text }) => kind === 'common' && COUNTED.test(text));
}

/** `với đài CNN`: who reports. */
export function isAgency({ mentions }: Party): boolean {
  return mentions.every(({ kind }) => kind === 'agency');
}

/** Words with capitals of which no more is known: a product, a weapon, somebody never introduced. */
export function isNameAlone({ mentions }: Party): boolean {
  return mentions.every(({ kind }) => kind === 'name');
}

/** `trao đổi tù binh`, `ba con tin`: people by what they are. */
export function isNameless({ mentions }: Party): boolean {
  return mentions.every(
    ({ kind, name, codes }) => kind === 'common' && name === undefined && codes.length === 0,
  );
}

/** `chúng tôi`: whoever speaks. */
export function isSelf(party: Party): boolean {
  return party.mentions[0]!.self;
}
