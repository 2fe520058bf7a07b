import { setTimeout } from 'node:timers/promises';

/** Time and chance as the store meets them, so that tests can set them. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 up to, not including, 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: milliseconds => setTimeout(milliseconds),
  random: Math.random,
};

/** Full jitter: a random wait that grows with each attempt (0, 1, …), up to a cap. */
export function backoff(clock: Clock, attempt: number, base: number, cap: number): Promise<void> {
  return clock.sleep(clock.random() * Math.min(cap, base * 2 ** attempt));
}
