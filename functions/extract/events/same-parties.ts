/** What the parties of tellings are to each other, and to states. */
import type { Entity } from '../../../schemas/event.ts';
import type { Draft } from './draft.ts';

/** Who somebody is, by his own name before the code for whom he acts. */
export const nameOf = ({ code, name, text }: Entity) => name ?? code ?? text;

/** For whom somebody acts, by code before his own name. */
export const sideOf = ({ code, name, text }: Entity) => code ?? name ?? text;

/** For a state or organisation, whoever of it acts; anybody else is himself. */
export const sideAlone = (actor: Entity): Entity =>
  actor.code === undefined || actor.name === undefined ? actor : withoutName(actor);

function withoutName({ name: _, ...rest }: Entity): Entity {
  return rest;
}

/** Whether somebody stands for a state or has a name. */
export const isKnown = ({ code, name }: Entity) => code !== undefined || name !== undefined;

/** Who acts in a draft, by name, whatever the order. */
export const partyKey = ({ actors }: Draft) => actors.map(nameOf).sort().join('|');

/** For whom they act, by code where they have one, each once. */
export const codeKey = ({ actors }: Draft) => [...new Set(actors.map(sideOf))].sort().join('|');

/** To whom it is done, by the sides they are of. */
export const recipientKey = ({ recipients }: Draft) => recipients.map(sideOf).sort().join('|');

/** Whether all who act in a telling act in another too. */
export const actAgain = ({ actors }: Draft, other: Draft) =>
  actors.every(actor => other.actors.some(each => nameOf(each) === nameOf(actor)));

/** Whether all are private: persons, firms and clubs that act for no state and no organisation. */
export const arePrivate = (parties: readonly Entity[]) =>
  parties.length > 0 && parties.every(({ code }) => code === undefined);

/** Whether two tellings may be of the same recipients: what both name agrees. */
export function agree(a: readonly Entity[], b: readonly Entity[]): boolean {
  return [
    (entity: Entity) => entity.code,
    (entity: Entity) => (entity.code === undefined ? entity.text : entity.name),
  ].every(part => {
    const others = new Set(b.flatMap(entity => part(entity) ?? []));
    const own = a.flatMap(entity => part(entity) ?? []);
    return own.length === 0 || others.size === 0 || own.some(each => others.has(each));
  });
}

/** Whether two tellings name persons, and none of the one is among those of the other: a state speaks through several. */
export function areOthers(a: readonly Entity[], b: readonly Entity[]): boolean {
  const names = new Set(b.flatMap(({ name }) => name ?? []));
  const own = a.flatMap(({ name }) => name ?? []);
  return (
    own.length === a.length && names.size === b.length && own.length > 0 && !own.some(name => names.has(name))
  );
}
