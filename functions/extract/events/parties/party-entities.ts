/** Parties as they go into a record. */
import type { Entity } from '../../../../schemas/event.ts';
import { canAct, type EntityMention, toEntities } from '../../entities/mention.ts';
import { isKnown } from '../same-parties.ts';
import type { Party } from './party.ts';

/** @param named true where only those count whom the article names */
export function entitiesOf(parties: readonly (Party | undefined)[], named = false): Entity[] {
  // Most parties are one entity or none: an array that grows would reserve room for many.
  let entities: Entity[] | undefined;
  for (const party of parties) {
    if (!party) continue;
    for (const mention of party.mentions) {
      if (!canAct(mention)) continue;
      for (const entity of toEntities(mention)) {
        // Words for a group with neither code nor name of its own tell nobody who it was.
        const nameless = !isKnown(entity);
        if (nameless && (named || (mention.kind !== 'common' && !isBand(party, mention)))) continue;
        if (!entities) entities = [entity];
        else if (!holds(entities, entity)) entities.push(entity);
      }
    }
  }
  return entities ?? [];
}

/** `truy quét phiến quân Hồi giáo`: a group that is told of alone, by what it is. */
const isBand = ({ mentions }: Party, { kind, country }: EntityMention) =>
  kind === 'group' && mentions.length === 1 && country === undefined;

function holds(entities: readonly Entity[], entity: Entity): boolean {
  for (const other of entities) if (isSame(other, entity)) return true;
  return false;
}

/** Whether two stand for the same: by code and name, by their words where they have neither. */
function isSame(one: Entity, other: Entity): boolean {
  if (one.code !== other.code) return false;
  const words = one.code === undefined;
  return (one.name ?? (words ? one.text : '')) === (other.name ?? (words ? other.text : ''));
}

export function without(entities: readonly Entity[], others: readonly Entity[]): Entity[] {
  return entities.filter(
    entity =>
      !others.some(other =>
        entity.code !== undefined ? entity.code === other.code : entity.text === other.text,
      ),
  );
}

/** Organs and officers of one state act upon each other: `Bộ Y tế yêu cầu Sở Y tế Hà Nội`. */
const OFFICIAL = new Set(['organ', 'office', 'person']);

/**
 * The entities of `parties` that are none of the `actors`.
 * @param posts whether a post stands for whoever holds it (`phê bình chủ tịch quận`)
 */
export function othersThan(
  actors: readonly (Party | undefined)[],
  parties: readonly (Party | undefined)[],
  posts = false,
): Entity[] {
  const others = entitiesOf(parties);
  if (others.length === 0) return others;
  const officials = new Set<number>();
  for (const party of actors)
    for (const { kind, start } of party?.mentions ?? []) if (OFFICIAL.has(kind)) officials.add(start);
  // A post as the object is what is won or lost, rather than who is told.
  // `đe doạ triển khai tên lửa Iskander`: what is used is nobody.
  for (const party of parties)
    for (const { kind, start, craft } of party?.mentions ?? [])
      if (OFFICIAL.has(kind) && !craft && (posts || kind !== 'office')) officials.add(start);
  const isOfficial = ({ start }: Entity) => start !== undefined && officials.has(start);
  const doers = entitiesOf(actors);
  return others.filter(
    entity =>
      without([entity], doers).length > 0 ||
      (isOfficial(entity) &&
        doers.every(
          doer =>
            isOfficial(doer) &&
            doer.text.toLowerCase() !== entity.text.toLowerCase() &&
            (doer.name === undefined || doer.name !== entity.name),
        )),
  );
}

/** Whoever the parties are, as entities: the speaker of what is said. */
export function speakerOf(party: Party | undefined): Entity | null {
  return entitiesOf([party])[0] ?? null;
}

/** Hosts of a visit: who is named, or whose city is. */
export function hostsOf(parties: readonly Party[]): Entity[] {
  const hosts = entitiesOf(parties);
  for (const party of parties) {
    for (const mention of party.mentions) {
      // `trụ sở NATO`: the house of an organisation stands for it.
      if (mention.kind !== 'place' || mention.codes.some(code => code !== mention.country)) continue;
      if (mention.country && !hosts.some(each => each.code === mention.country)) {
        hosts.push({ text: mention.text, start: mention.start, code: mention.country });
      }
    }
  }
  return hosts.filter(isKnown);
}
