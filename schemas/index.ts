/** The records of the project, all that is written, read or printed. */
export * from './article.ts';
export * from './date.ts';
export * from './event.ts';
export * from './extraction.ts';
export * from './happening.ts';
export * from './plover.ts';
export * from './query.ts';
export * from './record.ts';
export { Edtf, Offset, Span } from './span.ts';
