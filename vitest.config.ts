import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Two workers: the embedded services and recheck are heavy, and CI machines are small.
    maxWorkers: 2,
  },
});
