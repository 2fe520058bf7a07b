/** States and organisations that names stand for. */
import type { Entity } from '../../../../schemas/event.ts';
import { type EntityMention, toEntities } from '../../entities/mention.ts';
import type { Item } from '../words/scan.ts';

export function statesOf(mention: EntityMention): Entity[] {
  if (mention.kind !== 'place' || mention.codes.length > 0) return toEntities(mention);
  // `thoả thuận khí hậu Paris`: a town names more than its state.
  if (!mention.locative) return [];
  return mention.country === undefined
    ? []
    : [{ text: mention.text, start: mention.start, code: mention.country }];
}

export function codedIn(items: readonly Item[], from: number, to: number): Entity[] {
  const coded: Entity[] = [];
  for (let i = from; i < to; i++) {
    const { entity, aside } = items[i]!;
    if (!entity || entity.kind === 'place' || aside) continue;
    coded.push(...toEntities(entity).filter(({ code }) => code !== undefined));
  }
  return coded;
}
