// Needs: hubspot, stripe.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['hubspot', 'stripe'], world: { scale: 0.05 }, isUnhurried: true })
})
afterAll(() => unigraph.close())

const quiet = '{ contacts(accounts: ["hubspot"], first: 5) { nodes { name } isComplete } }'
/** Each asks for something of its own, so that no two share a flight. */
const flood = (at: number) =>
  `{ invoices(accounts: ["stripe"], first: ${1 + (at % 100)}) { nodes { id } isComplete sources { code } } }`

/** The median of how long a quiet question takes, in milliseconds. */
async function median(times: number): Promise<number> {
  const took: number[] = []
  for (let at = 0; at < times; at += 1) {
    const began = performance.now()
    const { data } = await unigraph.query(quiet)
    took.push(performance.now() - began)
    expect(data.contacts.isComplete).toBe(true)
  }
  return took.sort((one, other) => one - other)[Math.floor(times / 2)] as number
}

test.each([
  ['hangs', { kind: 'hang' as const }],
  ['fails', { kind: 'reply' as const, status: 503, text: 'x' }],
])(
  'a flood of 200 questions to an account whose provider %s costs those to another next to nothing',
  async (_how, fault) => {
    const { faults } = unigraph.simulators.get('stripe')
    await median(10)
    const before = await median(15)
    faults.set([{ fault }])
    const gone = new AbortController()
    const asked = Array.from({ length: 200 }, (_, at) =>
      fetch(unigraph.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: flood(at) }),
        signal: gone.signal,
      })
        .then(response => response.arrayBuffer())
        .catch(() => undefined),
    )
    try {
      // The first questions wait while the flood itself is read; a provider that is waited for costs seconds, each time.
      const during = await median(21)
      expect(during).toBeLessThan(before * 5 + 150)
    } finally {
      gone.abort()
      await Promise.all(asked)
      faults.clear()
    }
  },
)
