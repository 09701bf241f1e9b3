// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: four, world: { scale: 0.1 } })
})
afterAll(() => unigraph.close())

test('companies are found by the domain that they declare, and a provider that cannot be asked by domain is told of', async () => {
  const { data } = await unigraph.query(`{
    customer(domain: "Analytical-Engines.example") {
      domain companies { name } contacts { name } organizations { name }
      sources { account { name } state message }
      isComplete
    }
  }`)
  expect(data.customer).toMatchObject({
    domain: 'analytical-engines.example',
    companies: [{ name: 'Analytical Engines' }],
    contacts: [],
    isComplete: false,
    sources: [
      { account: { name: 'hubspot' }, state: 'OK' },
      {
        account: { name: 'zendesk' },
        state: 'UNSUPPORTED',
        message: expect.stringContaining('Organization by domain'),
      },
    ],
  })
})

test('only the accounts that the selected fields need are asked', async () => {
  const asked = () =>
    ['hubspot', 'zendesk', 'stripe', 'netsuite'].filter(name => unigraph.simulators.get(name).ledger.count() > 0)
  for (const name of ['hubspot', 'zendesk', 'stripe', 'netsuite']) unigraph.simulators.get(name).ledger.clear()
  await unigraph.query(
    '{ customer(email: "ada@analytical-engines.example") { contacts { name } sources { state } isComplete } }',
  )
  expect(asked()).toEqual(['hubspot'])
})

test('each record says by what it was joined', async () => {
  const { data } = await unigraph.query(
    '{ customer(email: "ADA@Analytical-Engines.example") { email matches { matchedBy record { __typename } } } }',
  )
  expect(data.customer.email).toBe('ada@analytical-engines.example')
  const kinds = data.customer.matches.map((match: { record: { __typename: string } }) => match.record.__typename)
  expect(new Set(kinds)).toEqual(new Set(['Contact', 'Company', 'EndUser', 'Organization', 'BillingCustomer']))
  expect(new Set(data.customer.matches.map((match: { matchedBy: string }) => match.matchedBy))).toEqual(
    new Set(['EMAIL']),
  )
})

test('the rows of any account with people can be made customers', async () => {
  for (const anchor of ['hubspot', 'zendesk', 'stripe', 'netsuite']) {
    const { data, errors } = await unigraph.query(
      'query ($anchor: String!) { customers(anchor: $anchor, first: 2) { nodes { email contacts { name } billingCustomers { name } endUsers { name } } } }',
      { anchor },
    )
    expect(errors).toBeUndefined()
    expect(data.customers.nodes).toHaveLength(2)
  }
  const { errors } = await unigraph.query('{ customers(anchor: "nobody") { nodes { email } } }')
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('There are: hubspot, netsuite, stripe, zendesk'),
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
