/** Persons and firms that an article calls by the first word of a foreign name: `Lynne`, `Britney`, `GNN`. */
import type { EntityLexicon } from '../names/lexicon.ts';

/** The full names of an article by their first words. */
export class FirstNames {
  /** The one full name that begins with a word (`Lynne`); null where several do. */
  readonly #firstNames = new Map<string, string | null>();
  /** Full foreign names by their last word: a family's where there are several. */
  readonly #families = new Map<string, Set<string>>();
  readonly #lexicon: EntityLexicon;

  constructor(lexicon: EntityLexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes in the first word of a name, where it is a person's or an acronym; else once a family shows that it is. */
  add(name: string, sure: boolean): void {
    const first = name.slice(0, Math.max(0, name.indexOf(' ')));
    if (first === '' || this.#lexicon.isNative(first)) return;
    // `HSC Phương Mai`: an acronym and whoever signed.
    const rest = name.slice(first.length + 1).split(' ');
    if (first === first.toUpperCase() && rest.every(word => this.#lexicon.isNative(word))) return;
    if (sure) this.#note(name);
    // A longer run of capitals is a headline or the line of a table.
    if (name.split(' ').length !== 2) return;
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const family = this.#families.get(last) ?? new Set();
    if (family.has(name)) return;
    this.#families.set(last, family.add(name));
    // The second of a family shows that the first is one too; later ones are added by themselves.
    if (family.size === 2) for (const full of family) this.#note(full);
    else if (family.size > 2) this.#note(name);
  }

  /** The full name of whom an article calls by the first word alone: `bà Lynne`, `Britney`, `GNN`. */
  fullName(name: string): string | undefined {
    return this.#firstNames.get(name) ?? undefined;
  }

  #note(full: string): void {
    const word = full.slice(0, full.indexOf(' '));
    const known = this.#firstNames.get(word);
    this.#firstNames.set(word, known === undefined || known === full ? full : null);
  }
}
