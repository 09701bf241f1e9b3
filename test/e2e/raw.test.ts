// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

let closed: Unigraph
let open: Unigraph
beforeAll(async () => {
  closed = await startUnigraph({ only: four, world: { scale: 0.05 } })
  open = await startUnigraph({ only: four, world: { scale: 0.05 }, exposeRaw: true })
})
afterAll(() => Promise.all([closed.close(), open.close()]))

const document =
  '{ contacts(first: 2) { nodes { id name raw } } payments(accounts: ["stripe"], first: 5) { nodes { raw } } }'

test('records are not shown as providers send them, unless the operator allows it', async () => {
  const { data, errors } = await closed.query(document)
  expect(data.contacts.nodes).toHaveLength(2)
  for (const { raw, id } of data.contacts.nodes) expect({ raw, id }).toEqual({ raw: null, id: expect.any(String) })
  expect(errors?.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN')
  expect(errors?.[0]?.message).toContain('server.exposeRaw')
})

test('what a provider sent is shown with its secrets left out', async () => {
  const { data, errors } = await open.query(document)
  expect(errors).toBeUndefined()
  expect(data.contacts.nodes[0].raw).toMatchObject({ id: expect.any(String), properties: expect.any(Object) })
  const payments = JSON.stringify(data.payments)
  expect(payments).toContain('client_secret')
  expect(payments).not.toMatch(/_secret_\w/)
  expect(payments).toContain('[secret]')
})
