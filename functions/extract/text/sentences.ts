/** A sentence: offsets into the text, white space at the ends left out. */
export interface Sentence {
  start: number;
  end: number;
}

/** Splits a text into sentences; a line break always ends one. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const END = /[.!?…]+["”’)\]]*(?=\s|$)|\n/gu;
  let start = 0;
  const push = (from: number, to: number) => {
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    if (from < to) sentences.push({ start: from, end: to });
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    push(start, end);
    start = end;
  }
  push(start, text.length);
  return sentences;
}
