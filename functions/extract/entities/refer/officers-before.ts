/** Whose officers `các bộ trưởng` are, behind officers of several states or of an organisation. */
import { type Before, SENTENCES } from './before.ts';

/**
 * `Ngoại trưởng các nước NATO … Các bộ trưởng …`: the states or the organisation that officers told before act for.
 * @returns undefined where the mention is of no officers, or none of several states were told
 */
export function officersBefore(before: Before, i: number): readonly string[] | undefined {
  const { mentions, names } = before;
  if (mentions[i]!.kind !== 'office') return undefined;
  const found = before.nearest(
    i,
    SENTENCES,
    ({ kind, codes }) => kind === 'office' && (codes.length > 1 || isJoint(codes[0], names.countryCodes)),
  );
  return found === undefined ? undefined : mentions[found]!.codes;
}

const isJoint = (code: string | undefined, countries: ReadonlySet<string>) =>
  code !== undefined && !countries.has(code);
