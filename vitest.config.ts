import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Hooks bring the whole stack up, which a busy machine takes its time for.
    hookTimeout: 60_000,
    // Two workers: the embedded services and recheck are heavy, and CI machines are small.
    maxWorkers: 2,
  },
});
