import { expect, test } from 'vitest'
import type { Headers } from '../../src/contract/call.ts'
import { Secret } from '../../src/contract/secret.ts'
import { awsHeaders } from '../../src/pipeline/aws-signature.ts'

/** A request of which AWS publishes the signature. */
interface Vector {
  readonly method?: string
  readonly url: string
  readonly headers?: Headers
  readonly body?: string
  readonly sessionToken?: string
  readonly signature: string
}

/** https://github.com/awslabs/aws-c-auth/tree/main/tests/aws-signing-test-suite/v4, by its names. */
const suite: Readonly<Record<string, Vector>> = {
  'get-vanilla': { url: '/', signature: '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31' },
  'get-vanilla-query-order-key-case': {
    url: '/?Param2=value2&Param1=value1',
    signature: 'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  },
  'get-vanilla-query-order-encoded': {
    url: '/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1',
    signature: '371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac',
  },
  'get-vanilla-query-unreserved': {
    url: '/?-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    signature: '9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197',
  },
  'get-vanilla-utf8-query': {
    url: '/?ሴ=bar',
    signature: '2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04',
  },
  'get-slashes-normalized': {
    url: '//example//',
    signature: '9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84',
  },
  'get-relative-relative-normalized': {
    url: '/example1/example2/../..',
    signature: '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  },
  'post-x-www-form-urlencoded': {
    method: 'POST',
    url: '/',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'Param1=value1',
    signature: 'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
  },
  'get-vanilla-with-session-token': {
    url: '/',
    sessionToken: '6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267',
    signature: '07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8',
  },
  'get-header-value-trim': {
    url: '/',
    headers: { 'My-Header1': ' value1', 'My-Header2': ' "a   b   c"' },
    signature: 'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736',
  },
}

test.each(Object.entries(suite))('the signature of %s is the one that AWS publishes', async (_name, vector) => {
  const { method = 'GET', url, headers = {}, body, sessionToken, signature } = vector
  const written = { method, url: `https://example.amazonaws.com${url}`, headers, ...(body !== undefined && { body }) }
  const added = await awsHeaders(written, {
    service: 'service',
    region: 'us-east-1',
    credentials: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: new Secret('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'),
      sessionToken: sessionToken === undefined ? undefined : new Secret(sessionToken),
    },
    now: Date.parse('2015-08-30T12:36:00Z'),
  })
  // Nothing of the request itself, of which secrets would be written out.
  const names = ['authorization', 'x-amz-date', ...(sessionToken === undefined ? [] : ['x-amz-security-token'])]
  expect(Object.keys(added).sort()).toEqual(names)
  const passport = (added.authorization as Secret).reveal()
  expect(passport).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20150830\/us-east-1\/service\/aws4_request, /)
  expect(passport).toContain(`Signature=${signature}`)
  expect(added['x-amz-date']).toBe('20150830T123600Z')
  const token = added['x-amz-security-token'] as Secret | undefined
  expect(token?.reveal()).toBe(sessionToken)
})

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, "Examples: Signature calculations". */
test.each<[string, Vector]>([
  [
    'GET Object',
    {
      url: '/test.txt',
      headers: { range: 'bytes=0-9' },
      signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    },
  ],
  [
    'GET Bucket Lifecycle',
    { url: '/?lifecycle', signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543' },
  ],
])('S3 is told the hash of the body: %s', async (_name, { url, headers = {}, signature }) => {
  const added = await awsHeaders({ method: 'GET', url: `https://examplebucket.s3.amazonaws.com${url}`, headers }, s3)
  expect((added.authorization as Secret).reveal()).toContain(`Signature=${signature}`)
  expect(added['x-amz-content-sha256']).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

const s3 = {
  service: 's3',
  region: 'us-east-1',
  credentials: {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: new Secret('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
  },
  now: Date.parse('2013-05-24T00:00:00Z'),
}
