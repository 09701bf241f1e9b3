import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** The rooms, each with those that it may import from besides itself. The order is that of the arrows, from right to left. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/contract': [],
  'src/config-form.ts': [
    'src/contract',
    'src/config-alerts.ts',
    'src/config-callers.ts',
    'src/config-request-log.ts',
    'src/config-store.ts',
    'src/config-values.ts',
  ],
  'src/config-request-log.ts': [],
  'src/config-store.ts': ['src/contract', 'src/config-values.ts'],
  'src/config-values.ts': ['src/contract'],
  'src/claims.ts': [],
  'src/callers.ts': ['src/contract', 'src/claims.ts'],
  'src/config-callers.ts': ['src/contract', 'src/callers.ts', 'src/claims.ts', 'src/config-values.ts'],
  'src/config-alerts.ts': ['src/contract', 'src/config-values.ts', 'src/telemetry'],
  'src/config-account.ts': ['src/contract', 'src/cache', 'src/config-form.ts', 'src/config-values.ts'],
  'src/config.ts': [
    'src/contract',
    'src/callers.ts',
    'src/config-callers.ts',
    'src/config-alerts.ts',
    'src/telemetry',
    'src/config-form.ts',
    'src/config-values.ts',
    'src/config-account.ts',
    'src/config-request-log.ts',
    'src/config-store.ts',
  ],
  'src/cache': ['src/contract'],
  'src/secrets': ['src/contract', 'src/config-values.ts'],
  'src/store': ['src/contract', 'src/secrets'],
  'src/pipeline': ['src/contract', 'src/cache', 'src/store'],
  'src/redis': ['src/contract', 'src/cache', 'src/pipeline'],
  'src/accounts': ['src/contract', 'src/cache', 'src/store', 'src/pipeline'],
  'src/telemetry': ['src/contract', 'src/pipeline', 'src/accounts'],
  'src/connect': ['src/config-values.ts', 'src/contract', 'src/cache', 'src/pipeline', 'src/accounts', 'src/store'],
  'src/connect-page': ['src/contract', 'src/connect'],
  'src/graph': [
    'src/contract',
    'src/callers.ts',
    'src/cache',
    'src/pipeline',
    'src/accounts',
    'src/telemetry',
    'src/connect',
  ],
  resolvers: ['src/contract', 'src/cache', 'src/pipeline', 'src/accounts', 'src/telemetry', 'src/connect', 'src/graph'],
  'src/unknown-caller.ts': [],
  'src/metrics-route.ts': ['src/callers.ts', 'src/telemetry', 'src/unknown-caller.ts'],
  'src/endpoint.ts': [
    'src/unknown-caller.ts',
    'src/contract',
    'src/callers.ts',
    'src/config.ts',
    'src/cache',
    'src/pipeline',
    'src/accounts',
    'src/telemetry',
    'src/connect',
    'src/graph',
  ],
  'src/server.ts': [
    'src/contract',
    'src/callers.ts',
    'src/claims.ts',
    'src/endpoint.ts',
    'src/metrics-route.ts',
    'src/telemetry',
    'src/config.ts',
    'src/config-account.ts',
    'src/config-values.ts',
    'src/cache',
    'src/pipeline',
    'src/accounts',
    'src/connect',
    'src/connect-page',
    'src/graph',
    'resolvers',
    'src/pages.ts',
    'src/downloads.ts',
  ],
  'src/downloads.ts': ['src/contract', 'src/cache', 'src/pipeline', 'src/accounts', 'src/graph'],
  'src/pages.ts': ['src/example-queries.ts'],
  'src/example-queries.ts': [],
  'src/simulators.ts': [],
  'src/commands': [
    'src/contract',
    'src/config.ts',
    'src/config-account.ts',
    'src/config-values.ts',
    'src/cache',
    'src/pipeline',
    'src/accounts',
    'src/graph',
    'src/telemetry',
    'src/server.ts',
    'src/simulators.ts',
    'src/redis',
    'src/secrets',
    'src/store',
    'src/connect',
    'src/connect-page',
  ],
  'src/main.ts': ['src/config-values.ts', 'src/secrets', 'src/store', 'src/commands'],
  'src/simulator': [],
}

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const importLine = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name))
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(importLine)].map(([, typeOnly, target = '']) => {
    const isOurs = target.startsWith('.')
    return {
      from: file,
      to: isOurs ? relative(root, resolve(root, dirname(file), target)) : target,
      typeOnly: typeOnly !== undefined,
    }
  })
}

/** A connector's tests stand in its folder, and may look at everything. */
const isTest = (file: string) => /^(test|connectors\/[^/]+\/test)\//.test(file)

const files = ['src', 'resolvers', 'connectors'].flatMap(filesIn).filter(file => !isTest(file))
const imports = files.flatMap(importsOf)
const isOurs = ({ to }: Import) => to.endsWith('.ts')

/** The room of a file. A connector is a room, and its simulator another. */
function roomOf(file: string): string {
  const [, connector, inside = ''] = /^connectors\/([^/]+)\/(.*)$/.exec(file) ?? []
  if (connector !== undefined)
    return `connectors/${connector}${/^simulator(\.ts$|\/)/.test(inside) ? '/simulator' : ''}`
  return Object.keys(rooms).find(room => file === room || file.startsWith(`${room}/`)) ?? `no room (${file})`
}

function allowedFor(room: string): readonly string[] {
  if (/^connectors\/[^/]+\/simulator$/.test(room)) return ['src/simulator']
  if (room.startsWith('connectors/')) return ['src/contract']
  return rooms[room] ?? []
}

test('every file stands in a room', () => {
  expect(files.map(roomOf).filter(room => room.startsWith('no room'))).toEqual([])
})

test('imports go one way: from a room to those on its left', () => {
  const wrong = imports.filter(isOurs).flatMap(({ from, to }) => {
    const [here, there] = [roomOf(from), roomOf(to)]
    if (here === there || allowedFor(here).includes(there)) return []
    return [`${from} imports ${to}: ${here} may import only ${allowedFor(here).join(', ') || 'nothing of ours'}.`]
  })
  expect(wrong).toEqual([])
})

test('a connector imports packages for their types alone', () => {
  const wrong = imports.filter(each => !isOurs(each) && /^connectors\/[^/]+$/.test(roomOf(each.from)) && !each.typeOnly)
  expect(
    wrong.map(({ from, to }) => `${from} imports ${to}: a connector may import packages with "import type" only.`),
  ).toEqual([])
})

test('no file is part of an import loop', () => {
  const targets = new Map(
    files.map(file => [file, imports.filter(each => each.from === file && isOurs(each)).map(each => each.to)]),
  )
  const done = new Set<string>()
  const loops: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      loops.push([...way.slice(way.indexOf(file)), file].join(' -> '))
      return
    }
    if (done.has(file)) return
    for (const target of targets.get(file) ?? []) visit(target, [...way, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(loops).toEqual([])
})

test('a file is one thought: at most 250 lines, generated files apart', () => {
  const long = [...files, ...filesIn('test'), ...filesIn('connectors').filter(isTest)]
    .filter(file => !['resolvers/types.ts', 'src/contract/entities.ts'].includes(file))
    .map(file => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
  expect(long.filter(({ lines, file }) => lines > (isTest(file) ? 350 : 250))).toEqual([])
})
