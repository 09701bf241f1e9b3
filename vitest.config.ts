import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // Packages load graphql as CommonJS; tests must get the same copy, or schemas are not instances of their own class.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    // Most tests wait for a server at times: two workers fill two cores.
    maxWorkers: 2,
    projects: [
      // Whole servers that are made to fail have a process for each file: nothing of one is left for another.
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts', 'test/examples/**/*.test.ts'] } },
      // The others share their worker's modules, which is a third of the time; none leaves anything behind in them.
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts', 'connectors/*/test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/examples/**'],
          isolate: false,
        },
      },
    ],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', './test/support/closing-line.ts'],
  },
})
