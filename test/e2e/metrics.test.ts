import { afterAll, expect, test } from 'vitest'
import { startUnigraph } from '../support/unigraph.ts'

// Needs: hubspot, zendesk.
const unigraph = await startUnigraph({ mayInspect: true, only: ['hubspot', 'zendesk'], recordSeconds: 60 })
afterAll(() => unigraph.close())

const metricsUrl = unigraph.url.replace('/graphql', '/metrics')

/** The values of a metric by their labels, as Prometheus reads them. */
async function read(name: string): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(metricsUrl)
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  const lines = (await response.text())
    .split('\n')
    .filter(line => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
  return new Map(
    lines.map(line => [line.slice(name.length, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  )
}

test('calls, attempts, requests and cached rows are counted as the providers count them', async () => {
  const query =
    '{ contacts(accounts: ["hubspot"], first: 3) { nodes { company { name } } } tickets(accounts: ["zendesk"], first: 2) { nodes { id } } }'
  await unigraph.query(query)
  await unigraph.query(query)
  const attempts = await read('unigraph_attempts_total')
  const sum = (provider: string) =>
    [...attempts]
      .filter(([labels]) => labels.includes(`account="${provider}"`))
      .reduce((total, [, value]) => total + value, 0)
  for (const name of ['hubspot', 'zendesk'])
    expect([name, sum(name)]).toEqual([name, unigraph.simulators.get(name).ledger.all().length])
  expect(await read('unigraph_requests_total')).toEqual(new Map([['{caller="anonymous",outcome="OK"}', 2]]))
  expect(
    (await read('unigraph_calls_total')).get(
      '{account="zendesk",provider="zendesk",operation="ticket.list",state="SENT",code="OK"}',
    ),
  ).toBe(2)
  expect([...(await read('unigraph_cached_rows_total')).keys()]).toContain(
    '{account="hubspot",record="company",stale="false"}',
  )
  expect((await read('unigraph_call_duration_seconds_count')).get('{account="zendesk",provider="zendesk"}')).toBe(2)
})

test('what is left of each quota is what the limiter would let go', async () => {
  const left = await read('unigraph_quota_left')
  const whole = await read('unigraph_quota_requests')
  const labels = [...whole.keys()].find(
    each => each.includes('account="hubspot"') && each.includes('quota="default"'),
  ) as string
  expect(left.get(labels)).toBeLessThan(whole.get(labels) as number)
  expect(left.get(labels)).toBeGreaterThan(0)
})

test('a provider that fails opens its breaker there, and people are told once', async () => {
  expect((await read('unigraph_breaker_open')).get('{account="zendesk"}')).toBe(0)
  unigraph.simulators.get('zendesk').faults.set([{ fault: { kind: 'reply', status: 503 } }])
  for (let times = 0; times < 12; times += 1)
    await unigraph.query(`{ tickets(accounts: ["zendesk"], first: ${times + 1}) { nodes { id } } }`)
  expect((await read('unigraph_breaker_open')).get('{account="zendesk"}')).toBe(1)
  const failed = [...(await read('unigraph_calls_total'))].filter(([labels]) =>
    labels.includes('code="PROVIDER_UNAVAILABLE"'),
  )
  expect(failed.length).toBeGreaterThan(0)
  await expect
    .poll(() => unigraph.notices.map(({ kind, state }) => `${state} ${kind}`).sort())
    .toEqual(['BEGUN BREAKER_OPEN', 'BEGUN RETRIES_EXHAUSTED'])
})

test('no label holds what people have written', async () => {
  await unigraph.query(
    '{ customer(email: "ada.secret@engines.example") { tickets { nodes { id } } } search(text: "ada.secret") { nodes { __typename } } }',
  )
  expect(await (await fetch(metricsUrl)).text()).not.toContain('ada.secret')
})

test('who may not inspect reads no metrics', async () => {
  const closed = await startUnigraph({ simulators: unigraph.simulators, only: ['zendesk'] })
  const response = await fetch(closed.url.replace('/graphql', '/metrics'))
  // biome-ignore lint/suspicious/noExplicitAny: an error of the server.
  const body = (await response.json()) as any
  expect([response.status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN'])
  await closed.close()
})
