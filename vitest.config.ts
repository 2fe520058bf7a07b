import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The texts of tables are compared without colours, whatever terminal or CI the tests run in.
    env: { NO_COLOR: '1' },
    testTimeout: 30_000,
    // Hooks bring the whole stack up, which a busy machine takes its time for.
    hookTimeout: 60_000,
    // Two workers: the embedded services and recheck are heavy, and CI machines are small.
    maxWorkers: 2,
  },
});
