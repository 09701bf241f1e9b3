// Needs: hubspot.
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

const keys = await generateKeyPair('ES256')
const jwt = {
  issuer: 'https://id.example/',
  audience: 'unigraph',
  keys: { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one' }] },
}

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({
    ...{ only: ['hubspot'], world: { scale: 0.02 } },
    callers: [
      { name: 'ops', mayInspect: true, whenOver: 'refuse', tokens: [], jwt: { ...jwt, subjects: ['ops'] } },
      { name: 'web', mayInspect: false, whenOver: 'refuse', tokens: [new Secret('web-token-0000000000')], jwt },
    ],
  })
})
afterAll(() => unigraph.close())

const claimOf = (sub: string, key = keys.privateKey) =>
  new SignJWT({ iss: jwt.issuer, aud: jwt.audience, sub, exp: Math.floor(Date.now() / 1000) + 60 })
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .sign(key)

async function askBy(token: string, path = '/graphql') {
  const reply = await fetch(new URL(path, unigraph.url), {
    ...(path === '/graphql' && {
      method: 'POST',
      body: JSON.stringify({ query: '{ loggedCalls { operation } connectedAccounts { nodes { name } } }' }),
    }),
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
  })
  return { status: reply.status, text: await reply.text() }
}

test('who brings a good claim is the caller that it is for, with what that caller may', async () => {
  const ops = await askBy(await claimOf('ops'))
  expect([ops.status, JSON.parse(ops.text)]).toEqual([
    200,
    { data: { loggedCalls: [], connectedAccounts: { nodes: [{ name: 'hubspot' }] } } },
  ])
  const web = await askBy(await claimOf('somebody'))
  expect(JSON.parse(web.text)).toMatchObject({
    data: { loggedCalls: null },
    errors: [{ message: expect.stringContaining('"web" may not') }],
  })
  expect((await askBy('web-token-0000000000')).status).toBe(200)
  expect((await askBy(await claimOf('ops'), '/metrics')).status).toBe(200)
  expect((await askBy(await claimOf('somebody'), '/metrics')).status).toBe(403)
})

test('who brings a forged one is nobody', async () => {
  const forged = await claimOf('ops', (await generateKeyPair('ES256')).privateKey)
  for (const path of ['/graphql', '/metrics']) {
    const { status, text } = await askBy(forged, path)
    expect([status, JSON.parse(text)]).toMatchObject([401, { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }])
  }
})
