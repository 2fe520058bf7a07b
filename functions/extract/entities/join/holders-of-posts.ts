/** Who holds a post that the article names its holder with elsewhere: `Phó Chủ tịch UBND quận A` is `ông Đinh Hồng Phong`. */
import type { Reading } from '../../reading.ts';
import type { EntityMention } from '../mention.ts';
import { OFFICES } from '../names/entry.ts';
import type { Gazetteer } from '../names/gazetteer.ts';

/** Words of a post before whose it is: `cố vấn an ninh của`. */
const LONGEST_POST = 4;

/**
 * `Phó Chủ tịch UBND quận A Đinh Hồng Phong`, before or after it `Phó Chủ tịch UBND quận A`: the post, with whose it
 * is, stands for the only person whom the article gives it to by the same words.
 */
export function nameHolders(mentions: readonly EntityMention[], { tokens }: Reading, names: Gazetteer): void {
  let holders: Map<string, EntityMention[]> | undefined;
  for (const mention of mentions) {
    if (!isPostOf(mention) || isOthers(mention)) continue;
    holders ??= holdersOf(mentions);
    const words = mention.text.toLowerCase();
    let holder: EntityMention | undefined;
    for (const each of holders.get(postOf(mention)) ?? []) {
      if (!holds(each.text.toLowerCase(), words)) continue;
      // Two of them: which one is meant does not show.
      if (holder && holder.name !== each.name) {
        holder = undefined;
        break;
      }
      holder = each;
    }
    if (!holder) continue;
    mention.kind = 'person';
    mention.name = holder.name;
  }

  /** `cố vấn của Tổng thống A`: somebody of his. */
  function isOthers({ fromToken }: EntityMention): boolean {
    if (fromToken === 0 || tokens.breaks[fromToken]! > 0) return false;
    if (names.words.genitives.has(tokens.id[fromToken - 1]!)) return true;
    for (let from = Math.max(0, fromToken - LONGEST_POST); from < fromToken; from++)
      if (names.find(tokens, from, OFFICES)?.to === fromToken) return true;
    return false;
  }
}

/** Somebody in a post whose words tell whose it is, and no name. */
function isPostOf({ kind, name, office, codes, text }: EntityMention): boolean {
  return (
    kind === 'office' &&
    name === undefined &&
    codes.length === 1 &&
    office !== undefined &&
    text.length > office.length
  );
}

const postOf = ({ office, codes }: EntityMention) => `${codes[0]} ${office!.toLowerCase()}`;

/** The persons of an article by their posts and whom they act for, each name once for the words that it stands in. */
function holdersOf(mentions: readonly EntityMention[]): Map<string, EntityMention[]> {
  const holders = new Map<string, EntityMention[]>();
  const told = new Set<string>();
  for (const mention of mentions) {
    const { kind, name, office, codes, text } = mention;
    if (kind !== 'person' || name === undefined || office === undefined || codes.length !== 1) continue;
    if (told.has(text)) continue;
    told.add(text);
    const post = postOf(mention);
    const of = holders.get(post);
    if (of) of.push(mention);
    else holders.set(post, [mention]);
  }
  return holders;
}

/** Whether the words for a person give him a post: before his name, or set off behind it. */
function holds(person: string, post: string): boolean {
  if (person.startsWith(`${post} `)) return true;
  const at = person.indexOf(post);
  if (at < 2 || !/[,–—(-] ?$/u.test(person.slice(0, at))) return false;
  const end = at + post.length;
  return end === person.length || /^ ?[,)–—-]/u.test(person.slice(end));
}
