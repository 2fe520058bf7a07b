/** Crowds told by what they are for or against: `người ủng hộ đảo chính tuần hành`. */
import type { EventType } from '../../../../schemas/event.ts';
import { anyOf } from '../words/among.ts';
import type { Item } from '../words/scan.ts';
import { hasMarker } from './marked-verb.ts';

/** What those who take to the streets are for or against. */
const CAUSES = new Set<EventType>(['SUPPORT', 'ACCUSE', 'REJECT', 'AID', 'AGREE', 'COERCE', 'ELECT']);

/** Words that only say which crowd it is. */
const ATTITUDES = new Set<EventType>(['SUPPORT', 'ACCUSE', 'REJECT', 'AID']);

/** The protest or the fate of those whom the verbs before it only describe; undefined for none. */
export function protestOf(items: readonly Item[], verbs: readonly number[]): number | undefined {
  const [first] = verbs;
  if (first === undefined || !ATTITUDES.has(items[first]!.trigger!.type)) return undefined;
  const protest = verbs.find(
    verb => verb > first && (isProtest(items[verb]!) || befalls(items, first, verb)),
  );
  if (protest === undefined) return undefined;
  const described = verbs.filter(verb => verb < protest);
  if (described.some(verb => !CAUSES.has(items[verb]!.trigger!.type) || hasMarker(items, verb)))
    return undefined;
  // `ủng hộ biểu tình`: what somebody is for.
  if (items[protest - 1] === items[first]! && items[first]!.trigger!.type !== 'AID') return undefined;
  return anyOf(items, first + 1, protest, ({ mark }) => mark !== '') ? undefined : protest;
}

const isProtest = ({ trigger }: Item) => trigger!.type === 'PROTEST' && trigger!.kind === 'verb';

/** `Hai người biểu tình ủng hộ bà Park thiệt mạng`: what befell people of whom the verb before only says what they are for. */
function befalls(items: readonly Item[], first: number, verb: number): boolean {
  const { type, frame } = items[verb]!.trigger!;
  if (items[first]!.trigger!.type !== 'SUPPORT' || type !== 'LIFE' || frame !== 'undergo') return false;
  if (!items[verb - 1]?.entity) return false;
  const people = items[first - 1];
  return people?.entity?.kind === 'common' && people.to === items[first]!.from;
}
