import { join } from 'node:path'
import { type Command, root } from './processes.ts'
import type { Dialect } from './workload.ts'

/** What a server is started for. */
export interface Setting {
  readonly port: number
  /** The origin of the upstream. */
  readonly upstream: string
  /** True where answers, or what they are made of, are to be kept. */
  readonly caches: boolean
  /** How many accounts Unigraph has. */
  readonly accounts: number
}

/** One server that is measured. */
export interface Contestant {
  readonly about: string
  readonly dialect: Dialect
  /** What it does for every request besides parsing, validating and executing. */
  readonly stages: string
  /** True where it can keep answers, or what they are made of. */
  readonly isKeeping: boolean
  /** True where it needs the packages of `bench/peers`. */
  readonly isPeer: boolean
  readonly command: (setting: Setting) => Command
}

/** Every server by its name, in the order of the tables. */
export const contestants: Readonly<Record<string, Contestant>> = {
  unigraph: {
    about: 'Unigraph',
    dialect: 'unified',
    stages:
      'limits of size, depth, rows and cost; deadlines; look-ups in the caches of answers, records and replies; log, single flight, retries, breaker, counted quotas, authorization, checks of every reply; global ids, sources',
    isKeeping: true,
    isPeer: false,
    command: setting => ({
      // The flags of `npm start`.
      args: ['--max-semi-space-size=64', 'bench/unigraph.ts'],
      env: { ...environmentOf(setting), ACCOUNTS: String(setting.accounts) },
    }),
  },
  floor: {
    about: 'hand-written node:http',
    dialect: 'posts',
    stages: 'none: no GraphQL either',
    isKeeping: false,
    isPeer: false,
    command: ({ port, upstream }) => ({ args: ['bench/floor.ts'], env: { PORT: String(port), UPSTREAM: upstream } }),
  },
  apollo: peer('apollo', { about: 'Apollo Server, as it comes', stages: "Apollo's cache policy" }),
  'apollo-jit': peer('apollo', {
    about: 'Apollo Server with graphql-jit',
    stages: 'none',
    env: { JIT: '1' },
  }),
  'yoga-jit': peer('yoga', { about: 'GraphQL Yoga with graphql-jit', stages: 'none' }),
  'mercurius-jit': peer('mercurius', { about: 'Mercurius with graphql-jit', stages: 'none' }),
  'hive-jit': {
    about: 'Hive Gateway with --jit',
    dialect: 'posts',
    stages: 'planning over subgraphs',
    isKeeping: true,
    isPeer: true,
    command: setting => ({
      args: [
        '../node_modules/@graphql-hive/gateway/dist/bin.js',
        ...['supergraph', '../../results/supergraph.graphql', '--config-path', 'gateway.config.mjs', '--jit'],
        ...['--host', '127.0.0.1', '--port', String(setting.port)],
      ],
      cwd: join(root, 'bench/peers/hive'),
      env: environmentOf(setting),
    }),
  },
}

/** The supergraph that Hive Gateway is started with, written for one upstream. */
export const composition = (upstream: string): Command => ({
  args: [
    '../node_modules/@graphql-mesh/compose-cli/esm/bin.js',
    ...['--config-path', 'mesh.config.mjs', '--output', '../../results/supergraph.graphql'],
  ],
  cwd: join(root, 'bench/peers/hive'),
  env: { UPSTREAM: upstream },
})

function peer(
  file: string,
  { about, stages, env = {} }: { about: string; stages: string; env?: Record<string, string> },
): Contestant {
  return {
    about,
    dialect: 'posts',
    stages,
    isKeeping: true,
    isPeer: true,
    command: setting => ({ args: [`bench/peers/${file}.mjs`], env: { ...environmentOf(setting), ...env } }),
  }
}

const environmentOf = ({ port, upstream, caches }: Setting): Record<string, string> => ({
  PORT: String(port),
  UPSTREAM: upstream,
  CACHES: caches ? '1' : '0',
})
