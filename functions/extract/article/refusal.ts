import type { Reason, ReasonCode } from '../../../schemas/article.ts';

/** Thrown inside the reader where bytes are no article; `readArticles` turns it into a result. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(code: ReasonCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.reason = { code, message };
  }
}
