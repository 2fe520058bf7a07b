/** Whether somebody is one of those who act: by code, or else by name. */
import type { Entity } from '../../../../schemas/event.ts';

export function isOneOf(entity: Entity, others: readonly Entity[]): boolean {
  return others.some(other =>
    entity.code === undefined
      ? (entity.name ?? entity.text) === (other.name ?? other.text)
      : entity.code === other.code,
  );
}
