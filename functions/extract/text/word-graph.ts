/** Where phrases begin and how they go on, word by word, in arrays of integers. */
import { enlarged } from './arrays.ts';

/**
 * Paths of word numbers, those that begin alike sharing their beginning, and an integer at the end of each.
 *
 * Nodes are numbers, and all steps from node to node lie in one hash table of integers: most words of a text begin
 * no phrase or go on with none, and that must cost next to nothing.
 */
export class WordGraph {
  /** By the number of the first word: the node after it; 0 where no path begins so. */
  #first = new Int32Array(1024);
  /**
   * Two integers a node, node 0 being none: a bit for each word that a path goes on with, as {@link bitOf} says
   * (words may share one), and what stands at the end of a path, 0 where none ends.
   */
  #nodes = new Int32Array(2048);
  #lastNode = 0;
  /** Three integers a slot: node, word, node after it; a power of two of slots, never half full. */
  #steps = new Int32Array(3 * 1024);
  #count = 0;

  /** The node after a first word; 0 where no path begins so. */
  first(word: number): number {
    return word < this.#first.length ? this.#first[word]! : 0;
  }

  /** The node after one by a word; 0 where no path goes on so. */
  next(node: number, word: number): number {
    if ((this.#nodes[2 * node]! & bitOf(word)) === 0) return 0;
    return this.#steps[this.#slotOf(node, word) + 2]!;
  }

  /** What stands at a node; 0 where no path ends there. */
  ending(node: number): number {
    return this.#nodes[2 * node + 1]!;
  }

  /** Ends a path at a node. */
  end(node: number, value: number): void {
    this.#nodes[2 * node + 1] = value;
  }

  /** The node after a first word, made where there is none. */
  begin(word: number): number {
    if (word >= this.#first.length) this.#first = enlarged(this.#first, 2 * word);
    this.#first[word] ||= this.#newNode();
    return this.#first[word]!;
  }

  /** The node after one by a word, made where there is none. */
  grow(node: number, word: number): number {
    if (6 * this.#count >= this.#steps.length) this.#enlargeSteps();
    const slot = this.#slotOf(node, word);
    if (this.#steps[slot + 2] === 0) {
      this.#steps.set([node, word, this.#newNode()], slot);
      this.#nodes[2 * node]! |= bitOf(word);
      this.#count++;
    }
    return this.#steps[slot + 2]!;
  }

  #newNode(): number {
    const node = ++this.#lastNode;
    if (2 * node >= this.#nodes.length) this.#nodes = enlarged(this.#nodes, 4 * node);
    return node;
  }

  /** Where the step from a node by a word lies in the table, or would. */
  #slotOf(node: number, word: number): number {
    const slots = this.#steps.length / 3;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7;
    for (;;) {
      const at = 3 * (slot & (slots - 1));
      if (this.#steps[at + 2] === 0 || (this.#steps[at] === node && this.#steps[at + 1] === word)) return at;
      slot++;
    }
  }

  #enlargeSteps(): void {
    const old = this.#steps;
    this.#steps = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] !== 0) this.#steps.set(old.subarray(at, at + 3), this.#slotOf(old[at]!, old[at + 1]!));
  }
}

/** One of 32 bits for a word, so that a node can tell nearly all words that no path goes on with. */
function bitOf(word: number): number {
  return 1 << (Math.imul(word, 0x9e3779b1) >>> 27);
}
