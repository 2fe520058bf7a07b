import { createInterface } from 'node:readline/promises';

/** Nobody is there to answer. */
export class UnansweredError extends Error {
  override name = 'UnansweredError';
}

/**
 * Asks a yes-or-no question on the terminal; anything but y or yes is a no.
 * @throws UnansweredError where input is no terminal
 */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new UnansweredError('There is no terminal to ask on: give --yes to go ahead without a question.');
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
