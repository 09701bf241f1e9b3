import { afterAll, beforeAll, test } from 'vitest'
import { startUnigraph, type Unigraph } from '../../support/unigraph.ts'
import { filled, ofCustomer } from './queries.ts'

let world: Unigraph
beforeAll(async () => {
  world = await startUnigraph({
    isUnhurried: true,
    world: { shape: 'even', customers: 60, ticketsEach: 10, invoicesEach: 5, agents: 40 },
  })
}, 60000)
afterAll(() => world.close())
test('probe', async () => {
  const { data } = await world.query('{ customers(anchor: "hubspot", first: 1) { nodes { email } } }')
  const email = data.customers.nodes[0].email
  const all = { ...filled, ...Object.fromEntries(Object.entries(ofCustomer).map(([k, f]) => [k, f(email)])) }
  let ok = 0
  for (const [name, query] of Object.entries(all)) {
    const u = await startUnigraph({ isUnhurried: true, simulators: world.simulators })
    const names = [...['chargebee', 'hubspot', 'netsuite', 'salesforce', 'servicenow', 'stripe', 'zendesk']]
    for (const n of names) world.simulators.get(n).ledger.clear()
    const r = await fetch(u.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'unigraph-cost': 'actual' },
      body: JSON.stringify({ query }),
    })
    const a: any = await r.json()
    const led = Object.fromEntries(
      names.flatMap(n => {
        const es = world.simulators
          .get(n)
          .ledger.all()
          .filter(e => !/oauth/.test(e.path))
        return es.length ? [[n, es.length]] : []
      }),
    )
    const est = Object.fromEntries(
      (a.extensions?.cost?.estimated.byAccount ?? []).map((e: any) => [e.account, e.calls]),
    )
    const act = Object.fromEntries((a.extensions?.cost?.actual.byAccount ?? []).map((e: any) => [e.account, e.calls]))
    const sum = (o: any) => Object.values(o).reduce((x: any, y: any) => x + y, 0) as number
    const good = Math.abs(sum(est) - sum(led)) <= Math.max(1, 0.2 * sum(led))
    if (good) ok++
    if (!good || a.errors) {
      console.log(
        good ? 'ok ' : 'BAD',
        name,
        '\n  est',
        JSON.stringify(est),
        '\n  led',
        JSON.stringify(led),
        JSON.stringify(act) === JSON.stringify(led) ? '' : 'act ' + JSON.stringify(act),
        a.errors ? JSON.stringify(a.errors[0]).slice(0, 200) : '',
        JSON.stringify(a.data)?.slice(0, 150),
      )
      if (!good)
        for (const n of names) {
          const es = world.simulators.get(n).ledger.all()
          if ((est[n] ?? 0) !== es.length)
            console.log(
              '    ',
              n,
              es
                .slice(0, 12)
                .map(e => (n === 'servicenow' ? decodeURIComponent(e.query).slice(0, 200) : e.path))
                .join(' '),
            )
        }
    }
    await u.close()
  }
  console.log(ok, 'of', Object.keys(all).length)
}, 120000)
