/** Whom words are aimed at, where no object of the verb says so. */
import type { Entity } from '../../../../schemas/event.ts';
import { toEntities } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Head } from '../heads/head.ts';
import { SPOKEN } from '../spoken.ts';
import type { Item } from '../words/scan.ts';
import type { Roles } from './telling.ts';

/** Acts against somebody, as aims of another act (`công bố các biện pháp để đáp trả …`). */
const AIMED = new Set(['SANCTION', 'ACCUSE', 'REJECT', 'PROTEST', 'THREATEN', 'ASSAULT', 'COERCE']);

/** Recipients from what the act is for, or from the relations that the words are about. */
export function addAim(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  roles: Roles,
): void {
  if (!SPOKEN.has(head.trigger.type) || roles.actors.length !== 1) return;
  const [actor] = roles.actors;
  for (const clause of clauses.slice(index + 1, index + 4)) {
    const verb = clause.verbs[0];
    if (clause.relation !== 'subordinate' || verb === undefined || !AIMED.has(items[verb]!.trigger!.type))
      continue;
    const aimed = codedIn(items, verb, clause.to).filter(entity => entity.code !== actor!.code);
    if (aimed.length > 0) {
      roles.recipients = aimed.slice(0, 1);
      roles.rules.push('aimed-at');
      return;
    }
  }
  // `… mối quan hệ giữa Nga và NATO`: words about relations are for the other side.
  const end = clauses.at(-1)!.to;
  let relations = head.item + 1;
  while (relations < end && !items[relations]!.relations) relations++;
  if (relations >= end || actor!.code === undefined) return;
  const other = codedIn(items, relations, end).find(entity => entity.code !== actor!.code);
  if (!other) return;
  roles.recipients = [other];
  roles.rules.push('relations-with');
}

function codedIn(items: readonly Item[], from: number, to: number): Entity[] {
  return items
    .slice(from, to)
    .flatMap(item =>
      item.entity && item.entity.kind !== 'place' && !item.aside ? toEntities(item.entity) : [],
    )
    .filter(entity => entity.code !== undefined);
}
