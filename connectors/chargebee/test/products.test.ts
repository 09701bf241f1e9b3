import { afterAll, beforeAll, expect, test } from 'vitest'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['chargebee'], world: { scale: 0.1 } })
})
afterAll(() => unigraph.close())

interface Sold {
  readonly product: { readonly name: string } | null
  readonly price: { readonly product: { readonly name: string } } | null
}

const paths = () =>
  unigraph.simulators
    .get('chargebee')
    .ledger.all()
    .map(({ path }) => path)

test('what a subscription pays for is the product of its price, by as many calls as if the price were asked', async () => {
  const ask = async (selection: string) => {
    unigraph.simulators.get('chargebee').ledger.clear()
    const { data, errors } = await unigraph.query(`{ subscriptions(first: 20) { nodes { items { ${selection} } } } }`)
    expect(errors).toBeUndefined()
    return (data.subscriptions.nodes as readonly { items: readonly Sold[] }[]).flatMap(({ items }) => items)
  }
  const byPrice = await ask('price { product { name } }')
  const asked = paths()
  const byProduct = await ask('product { name }')
  expect(paths()).toEqual(asked)
  expect(byProduct.length).toBeGreaterThan(10)
  expect(byProduct.map(({ product }) => product)).toEqual(byPrice.map(({ price }) => price?.product))
  expect(byProduct.every(({ product }) => product !== null)).toBe(true)
})

test('what a line of an invoice is for is the product of its price; a line without a price is for none', async () => {
  const { data, errors } = await unigraph.query(
    '{ invoices(first: 50) { nodes { lines { nodes { product { name } price { product { name } } } } } } }',
  )
  expect(errors).toBeUndefined()
  const lines = (data.invoices.nodes as readonly { lines: { nodes: readonly Sold[] } }[]).flatMap(
    ({ lines: { nodes } }) => nodes,
  )
  expect(lines.length).toBeGreaterThan(50)
  expect(lines.map(({ product }) => product)).toEqual(lines.map(({ price }) => price?.product ?? null))
  expect(lines.some(({ product }) => product !== null)).toBe(true)
})
