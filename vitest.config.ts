import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

/**
 * Tests of several providers together say which in a first line such as "// Needs: hubspot, stripe.". Where the folder of
 * one has been taken out, they are not run; all tests of one provider alone stand in its folder.
 */
const withoutTheirProviders = globSync('test/**/*.test.ts').filter(file => {
  const [, names = ''] = /^\/\/ Needs: (.*)\.\n/.exec(readFileSync(file, 'utf8')) ?? []
  return names.split(', ').some(name => !existsSync(`connectors/${name}`))
})

/** Tests of several processes that share quotas, and of how much time and memory is lost to hostile documents and replies. */
const byTheClock = [
  'test/quotas/shared-quotas.test.ts',
  'test/pipeline/bombs/**/*.test.ts',
  'test/pipeline/dead-provider.test.ts',
  'test/e2e/hostile-documents.test.ts',
]

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
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/examples/**/*.test.ts'],
          exclude: [...byTheClock, ...withoutTheirProviders],
        },
      },
      // The others share their worker's modules, which is a third of the time; none leaves anything behind in them.
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts', 'connectors/*/test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/examples/**', ...byTheClock, ...withoutTheirProviders],
          isolate: false,
        },
      },
      // Those that measure by the real clock come last, one after the other, with the machine for themselves.
      {
        extends: true,
        test: { name: 'clock', include: byTheClock, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
    // A machine that others use as well may take several times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/support/closing-line.ts'],
  },
})
