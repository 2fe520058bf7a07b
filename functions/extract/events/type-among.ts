/** Of what type an act is among those who take part in it (states, firms), and who they are where it is a contest. */
import type { Entity, EventType } from '../../../schemas/event.ts';
import type { Roles } from './parties/telling.ts';
import type { Trigger } from './words/compile.ts';

/** `Djokovic thắng Medvedev`: a player who shares but his surname with somebody in office. */
export function asPlayer(actor: Entity): Entity {
  const { text, start, name, code } = actor;
  const bare = code !== undefined && name?.endsWith(` ${text}`) === true;
  return bare ? { text, start, name: text } : actor;
}

/** The type that a trigger has among the states and organisations that take part. */
export function typeAmong(
  { type, between, privately, frame }: Trigger,
  { actors, recipients }: Roles,
): EventType {
  if (!between && !privately) return type;
  // `Hội đồng Bảo an thông qua nghị quyết về Triều Tiên`: one passes it, whomever it is about.
  const sides = type === 'LEGISLATE' && frame === 'transitive' ? actors : [...actors, ...recipients];
  const states = new Set(sides.flatMap(({ code }) => code ?? [])).size;
  if (between && states > 1) return between;
  return privately && states === 0 && actors.length > 0 ? privately : type;
}
