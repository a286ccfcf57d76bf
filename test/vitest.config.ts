// How the tests run: files side by side on two cores, each against a database of its own (test/servers/postgres.ts).
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/servers/set-up.ts'],
    maxWorkers: 2,
    // Real servers answer at once or not at all; the bound only ends a test that hangs.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
