/** Whom words for two who lead their states mean. */
import type { EntityMention } from '../mention.ts';
import type { Before } from './before.ts';
import { twoPersonsBefore } from './several.ts';

/**
 * Whom `hai nhà lãnh đạo`, `hai ngoại trưởng` mean: two persons of two states, in the post that is told, and none who
 * only speaks or works for one that leads.
 */
export function twoLeadersBefore(before: Before, i: number): readonly EntityMention[] {
  const { bystanders, counterparts } = before.names.lexicon;
  const words = before.mentions[i]!.text.toLowerCase();
  const post = words.slice(words.indexOf(' ') + 1);
  const isBystander = (office: string) => bystanders.some(each => office.startsWith(each));
  const leads = ({ codes, name, office }: EntityMention) => {
    if (codes.length !== 1) return false;
    const held =
      office ?? before.mentions.find(each => each.name === name && each.office !== undefined)?.office;
    const own = held?.toLowerCase();
    if (own === undefined || own.startsWith(post) || counterparts.includes(own)) return true;
    return !isBystander(post) && !isBystander(own);
  };
  let first: string | undefined;
  return twoPersonsBefore(before, i, mention => {
    if (!leads(mention) || mention.codes[0] === first) return false;
    first ??= mention.codes[0];
    return true;
  });
}
