/** Which body of people a word means that refers back: an organisation, a joint body, an organ, a team, a firm. */
import type { EntityMention } from '../mention.ts';
import { type Before, REACH, SENTENCES } from './before.ts';

/** Organisations, teams and bodies are meant for longer than firms and persons are. */
const LONGER = 3 * SENTENCES;

/** The first word of a text, in small letters. */
export const firstWord = (text: string) => text.toLowerCase().split(/\s/, 1)[0]!;

/** `liên minh`, `tổ chức này`: an organisation; by a word that points back any house that has a name or state. */
export function organisationBefore(before: Before, i: number): number | undefined {
  const points = pointsBack(before, i);
  const { countryCodes, lexicon } = before.names;
  const isAlliance = ({ kind, codes }: EntityMention) => {
    if (kind !== 'organisation' && !(kind === 'pronoun' && codes.length === 1)) return false;
    const code = codes[0]!;
    return !countryCodes.has(code) && code !== 'WEST' && (points || lexicon.alliances.includes(code));
  };
  // `Tổng thư ký NATO Jens Stoltenberg thông báo liên minh rút …`: whoever speaks for one means that.
  const speaksFor = ({ kind, codes }: EntityMention) =>
    kind === 'person' && codes.length === 1 && lexicon.alliances.includes(codes[0]!);
  return (
    before.nearest(i, 0, speaksFor) ??
    before.nearest(i, LONGER, isAlliance) ??
    (points ? before.nearest(i, SENTENCES, isHouse) : undefined)
  );
}

/** `cơ quan này`: an organ, group or organisation, or a name in capitals. */
export function organBefore(before: Before, i: number): number | undefined {
  return before.nearest(
    i,
    SENTENCES,
    ({ kind, text, locative }) =>
      kind === 'organ' ||
      kind === 'group' ||
      (kind === 'name' && text === text.toUpperCase()) ||
      (kind === 'organisation' && !locative),
  );
}

/** `thầy trò HLV Park`: the national team or club named last, whose words begin with one for a team. */
export function teamBefore(before: Before, i: number): number | undefined {
  const isTeam = ({ kind, text, codes, name }: EntityMention) =>
    (kind === 'organ' ? codes.length === 1 : kind === 'firm' && name !== undefined) &&
    before.names.lexicon.teamWords.some(word => text.toLowerCase().startsWith(`${word} `));
  return before.nearest(i, LONGER, isTeam);
}

/** `Hội đồng`: the joint body of the same first word, told before or only later; behind a word that points back any. */
export function bodyBefore(before: Before, i: number): number | undefined {
  const first = firstWord(before.mentions[i]!.text);
  const isIt = ({ kind, text }: EntityMention) => kind === 'body' && text.toLowerCase().startsWith(first);
  return (
    before.nearest(i, LONGER, isIt) ??
    bodyAhead(before, i, isIt) ??
    // `Cơ chế này`: whatever it was called.
    (pointsBack(before, i) ? before.nearest(i, SENTENCES, ({ kind }) => kind === 'body') : undefined)
  );
}

/** The joint body that an article names in full only later: the headline, which did so first, may be missing. */
function bodyAhead(
  { mentions }: Before,
  i: number,
  isIt: (mention: EntityMention) => boolean,
): number | undefined {
  for (let j = i + 1, n = 0; j < mentions.length && n < REACH; j++, n++) if (isIt(mentions[j]!)) return j;
  return undefined;
}

/**
 * `hãng này`: the nearest by a word for a firm; else the firm of the article, or the name that a sentence began with.
 * @param firmAt index of the first mention of the article's firm, -1 for none
 */
export function firmBefore(before: Before, i: number, firmAt: number): number | undefined {
  const { mentions, sentence } = before;
  const firm =
    sameHead(before, i) ??
    before.nearest(i, SENTENCES, ({ kind, name }) => kind === 'firm' && name !== undefined);
  if (firm !== undefined) return firm;
  if (firmAt >= 0 && firmAt < i) return firmAt;
  const isName = ({ kind, locative }: EntityMention) => kind === 'name' && !locative;
  let found = before.nearest(i, SENTENCES, isName);
  for (let j = (found ?? 0) - 1, n = 0; j >= 0 && n < REACH && sentence[j] === sentence[found!]; j--, n++)
    if (isName(mentions[j]!)) found = j;
  return found;
}

/** `hãng`: the only firm, or name of which no more is known, that is told in the sentence before, or shortly before. */
export function onlyHouseBefore(before: Before, i: number): EntityMention | undefined {
  return onlyHouseWithin(before, i, 1) ?? onlyHouseWithin(before, i, SENTENCES);
}

function onlyHouseWithin(before: Before, i: number, sentences: number): EntityMention | undefined {
  let found: EntityMention | undefined;
  for (const j of before.back(i, sentences)) {
    const each = before.mentions[j]!;
    if ((each.kind !== 'firm' && each.kind !== 'name') || each.name === undefined || each.locative) continue;
    if (found && found.name !== each.name) return undefined;
    found = each;
  }
  return found;
}

/** `công viên này`: the nearest whose name begins with the same noun. */
function sameHead(before: Before, i: number): number | undefined {
  const words = before.mentions[i]!.text.toLowerCase();
  const head = words.slice(0, Math.max(0, words.lastIndexOf(' ')));
  return before.nearestHouse(i, [`${head} `]);
}

/** Whether the words end in one that points back: `tổ chức này`. */
function pointsBack({ mentions, names }: Before, i: number): boolean {
  const text = mentions[i]!.text.toLowerCase();
  return names.lexicon.demonstratives.some(word => text.endsWith(word));
}

/** A body of people with a name or state, where no organisation with a usual abbreviation is meant. */
function isHouse({ kind, name, codes, locative }: EntityMention): boolean {
  const body = kind === 'organ' || kind === 'firm' || kind === 'group' || kind === 'body';
  return body && !locative && (name !== undefined || codes.length > 0);
}
