/** What stands beside a name in a list tells of it: a person beside a person, a capital that is a government beside another. */
import type { EntityMention } from '../mention.ts';

/** `Maria Sharapova và Dimitrov`: a name beside a person's is a person's, and one beside a firm's a firm's. */
export function joinKinds(mentions: readonly EntityMention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const other = mentions[i - 1]!;
    if (other.group !== mention.group) continue;
    const name = mention.kind === 'name' ? mention : other;
    const person = mention.kind === 'name' ? other : mention;
    if (name.kind !== 'name') continue;
    if (person.kind === 'person' && name.text !== name.text.toUpperCase()) name.kind = 'person';
    else if (person.kind === 'firm' && name.text === name.name) name.kind = 'firm';
  }
}

/** `Hà Nội` acts for its state only beside another capital (`Hà Nội và Washington`): at home it is a city. */
export function settleHomeCapital(mentions: readonly EntityMention[], home: string): void {
  for (let from = 0, to = 0; from < mentions.length; from = to) {
    let abroad = false;
    for (to = from; mentions[to]?.group === mentions[from]!.group; to++)
      abroad ||= mentions[to]!.codes.some(code => code !== home);
    for (let i = from; i < to && !abroad; i++)
      if (mentions[i]!.kind === 'place' && mentions[i]!.codes[0] === home) mentions[i]!.codes = [];
  }
}
