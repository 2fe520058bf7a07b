/** The package brings no types; this is what the tests use of it. */
declare module 'edtf' {
  /** Parses an EDTF text. `min` and `max` are milliseconds since 1970. @throws Error where it is none. */
  export default function edtf(text: string): { min: number; max: number };
}
