/** Names of which no table knows what they are, by what the article tells of them. */
import type { Reading } from '../../reading.ts';
import type { EntityLexicon } from '../names/lexicon.ts';
import type { RawMention } from '../raw.ts';

/**
 * `Erik sinh năm 1997`, `Uniqlo thành lập năm 1984`: what is told of a name once makes a person's or firm's of it
 * wherever it stands. The persons are marked in `raw`.
 * @returns the names of firms: they may yet be short for another name
 */
export function tellKinds(raw: readonly RawMention[], { tokens, language }: Reading): ReadonlySet<string> {
  const { deeds, lexicon } = language.entities;
  const persons = new Set<string>();
  const firms = new Set<string>();
  for (const mention of raw) {
    // `nhân viên Huawei bị bắt`: whose employee he is.
    if (!isOpen(mention) || isEmployer(mention, lexicon)) continue;
    const name = mention.name!;
    if (name !== name.toUpperCase() && deeds.isPersonal(tokens, mention.to)) persons.add(name);
    else if (deeds.isFirms(tokens, mention.to)) firms.add(name);
  }
  if (persons.size > 0)
    for (const mention of raw) if (isOpen(mention) && persons.has(mention.name!)) mention.kind = 'person';
  return firms;
}

function isOpen({ kind, name, weak, thing }: RawMention): boolean {
  return kind === 'name' && name !== undefined && !weak && !thing;
}

/** A name behind a post may be a firm's; not behind `Công nương`. */
function isEmployer({ office }: RawMention, { feminine, masculine }: EntityLexicon): boolean {
  const first = office?.toLowerCase().split(' ', 1)[0];
  return first !== undefined && !feminine.includes(first) && !masculine.includes(first);
}
