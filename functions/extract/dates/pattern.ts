/** A piece of a pattern: a regular expression without flags, or the source of one. */
type Piece = RegExp | string;

const source = (piece: Piece) => (typeof piece === 'string' ? piece : piece.source);

/**
 * A sticky pattern put together from named pieces, each a group of its own:
 * pattern`${HEAD}${DAY}${SEPARATOR}${MONTH}`.
 */
export function pattern(strings: TemplateStringsArray, ...pieces: Piece[]): RegExp {
  return new RegExp(joined(strings, pieces), 'y');
}

/** A piece put together from pieces. */
export function piece(strings: TemplateStringsArray, ...pieces: Piece[]): RegExp {
  return new RegExp(joined(strings, pieces));
}

function joined(strings: TemplateStringsArray, pieces: Piece[]): string {
  return strings.raw.reduce((text, part, i) => `${text}(?:${source(pieces[i - 1]!)})${part}`);
}
