import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { Metrics } from '../../src/telemetry/metrics.ts'

const root = resolve(import.meta.dirname, '..', '..')
const metrics = new Metrics()
metrics.watch(() => [])
const { text } = await metrics.read()
const known = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name)
const own = known.filter(name => !/^unigraph_(process|nodejs)_/.test(name))

test('every metric of ours stands in the document with what it tells', () => {
  const document = readFileSync(resolve(root, 'docs', 'metrics.md'), 'utf8')
  const rows = [...document.matchAll(/^\| `(unigraph_\w+)` \|/gm)].map(([, name = '']) => name)
  expect(rows.sort()).toEqual([...own].sort())
})

test('the dashboard and the document ask for nothing that is not measured', () => {
  for (const file of ['docs/metrics.md', 'examples/grafana/dashboard.json']) {
    const asked = [...readFileSync(resolve(root, file), 'utf8').matchAll(/unigraph_[a-z0-9_]*[a-z0-9]/g)].map(
      ([name]) => name,
    )
    const bare = asked.map(name => name.replace(/_bucket$/, ''))
    const unknown = bare.filter(name => !known.includes(name) && !/^unigraph_(process|nodejs)$/.test(name))
    expect([file, unknown]).toEqual([file, []])
  }
})
