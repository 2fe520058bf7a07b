/** How a happening is told: by a noun alone, and as what is known. */
import type { Draft } from '../draft.ts';

/** Told by its noun alone, with no verb that carries it. */
export const isBareNoun = ({ noun, rules }: Pick<Draft, 'noun' | 'rules'>) =>
  noun && !rules.includes('carrier');

/** Told as fact, or denied. */
export const isSettled = ({ status }: Pick<Draft, 'status'>) => status === 'asserted' || status === 'negated';
