/** Who signs an article: agencies, authors, papers. */

import type { ArticleWords } from '../words.ts';
import { anyOf, capitalized } from './phrases.ts';

/** Longest line that is looked at for a signature or an agency. */
const LONGEST_SIGNATURE = 80;

/** Tests on single lines, built once from what a language knows of newspapers. */
export class Signatures {
  readonly #words: ArticleWords;
  readonly #origin: RegExp;
  readonly #byline: RegExp;
  readonly #addition: RegExp;
  readonly #between: RegExp;
  readonly #attributed: RegExp;
  readonly #attribution: RegExp;
  readonly #inName: RegExp;

  constructor(words: ArticleWords) {
    this.#words = words;
    this.#origin = new RegExp(
      String.raw`^[([]?\s*(?:${anyOf(words.origins)})(?=[\s:)]|$)\s*:?\s*(?<rest>.*)$`,
      'u',
    );
    this.#byline = new RegExp(`^(?:${anyOf(words.bylines)})`, 'u');
    this.#addition = new RegExp(`^(?:${anyOf(words.bylineAdditions)})$`, 'u');
    this.#between = new RegExp(String.raw`\s*[,/;+&-]\s*|\s+${anyOf([words.joiner])}\s+`, 'u');
    const attribution = anyOf([words.attribution, capitalized(words.attribution)]);
    this.#attributed = new RegExp(
      String.raw`(?:^|[\s,])\(?(?:${attribution})\s+(?<name>[^()]{2,60}?)\)?\s*$`,
      'u',
    );
    this.#attribution = new RegExp(String.raw`,?\s+\(?(?:${attribution})\s.*$`, 'u');
    this.#inName = new RegExp(String.raw`^(?:\p{Lu}|(?:${anyOf(words.nameParticles)})$|\d+h?$)`, 'u');
  }

  /** `Theo Reuters`, `(TTXVN)`, `TTXVN/Tin Tức`: names of agencies and papers, no sentence. */
  isAgency(line: string): boolean {
    if (line.length > LONGEST_SIGNATURE) return false;
    const bare = line.replace(/^[(["“]+|[)\]"”.\s|]+$/gu, '').trim();
    if (this.#isAgencyName(bare) || Object.hasOwn(this.#words.publishers, bare)) return true;
    const rest = this.#origin.exec(line.toLowerCase())?.groups?.rest;
    if (rest === undefined) return false;
    const named = line.slice(line.length - rest.length).replace(/[)\]"”.\s|]+$/gu, '');
    if (named.trim() === '') return /^[([]/.test(line);
    return this.#isNameList(named);
  }

  #isAgencyName(name: string): boolean {
    const names = name.split(this.#between);
    return (
      Object.hasOwn(this.#words.agencies, name) ||
      (Object.hasOwn(this.#words.agencies, names[0]!) && this.#isNameList(name))
    );
  }

  /** The agency that a line credits, by its usual name; the paper where it credits one. */
  agencyOf(line: string): string | null {
    const said = this.#attributed.exec(line)?.groups?.name;
    const rest = this.#origin.exec(line.toLowerCase())?.groups?.rest;
    const isOrigin = said !== undefined || rest !== undefined;
    const inBrackets = /\(([^()]{2,50})\)/u.exec(line)?.[1];
    const named = said ?? (rest === undefined ? (inBrackets ?? line) : line.slice(line.length - rest.length));
    const clean = named.replace(/^[(["“\s]+|[\]"”.\s|]+$/gu, '').replace(/^([^(]*)\)$/u, '$1');
    if (Object.hasOwn(this.#words.agencies, clean)) return this.#words.agencies[clean]!;
    for (const name of clean.split(this.#between)) {
      if (Object.hasOwn(this.#words.agencies, name)) return this.#words.agencies[name]!;
    }
    return isOrigin && clean !== '' ? clean : null;
  }

  /** `Bài và ảnh: Thành Đạt`: a line with a word for who wrote it. */
  isLabelledByline(line: string): boolean {
    return line.length <= LONGEST_SIGNATURE && !/[.!?]$/.test(line) && this.#byline.test(line.toLowerCase());
  }

  /** Names of persons and nothing more, perhaps with what they did: `Thành Đạt`, `N.H (tổng hợp)`. */
  isByline(line: string): boolean {
    if (line.length > LONGEST_SIGNATURE || /[!?:;]$/.test(line)) return false;
    if (this.isLabelledByline(line)) return true;
    const names = this.authorOf(line);
    if (names === null || /\d/.test(names)) return false;
    return names.split(/\s+/).length <= 9 && this.#isNameList(names);
  }

  /** The names of a byline, without what is said around them. */
  authorOf(byline: string): string | null {
    const label = this.#byline.exec(byline.toLowerCase())?.[0] ?? '';
    const names = byline
      .slice(label.endsWith(':') ? label.length : 0)
      .replace(this.#attribution, '')
      .replace(/\((?<said>[^()]*)\)?\s*$/u, '')
      .replace(/^[\s:–-]+|[\s.,|–-]+$/gu, '');
    const words = names.split(/\s+/);
    while (words.length > 1 && this.#addition.test(words.at(-1)!.toLowerCase())) words.pop();
    return words.join(' ') || null;
  }

  /** The paper that a paragraph's prefix names: `(Dân trí) - …`, `ANTĐ - …`. */
  publisherOf(paragraph: string): string | null {
    const head = paragraph.slice(0, 40);
    const prefix =
      /^\((?<name>[^()]{2,25}\)?\w?)\)\s*[-–—:]?/u.exec(head) ??
      /^(?<name>[\p{Lu}\p{L}.&+ ]{2,16}?)\s*[-–—]\s/u.exec(head);
    const name = prefix?.groups?.name?.trim() ?? '';
    return Object.hasOwn(this.#words.publishers, name) ? this.#words.publishers[name]! : null;
  }

  /** Whether every word begins with a capital, but those that stand among names; one to nine words. */
  #isNameList(text: string): boolean {
    const words = text.split(/[\s/,;&+()–-]+/u).filter(word => word !== '');
    return (
      words.length > 0 &&
      words.length <= 9 &&
      words.every(word => this.#inName.test(word)) &&
      /\p{Lu}/u.test(text)
    );
  }
}
