import { createHmac, randomBytes } from 'node:crypto'
import simulator from '../simulator.ts'

const { credentials } = simulator
const core = 'urn:core_2023_2.platform.webservices.netsuite.com'
const messages = 'urn:messages_2023_2.platform.webservices.netsuite.com'

/** A fresh token passport as a header, signed as NetSuite documents it and by nothing of the connector's. */
export function passport(secret = credentials.tokenSecret as string): string {
  const { account, consumerKey, consumerSecret, tokenId } = credentials as Record<string, string>
  const encode = (text = '') =>
    encodeURIComponent(text).replace(/[!'()*]/g, each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
  const nonce = randomBytes(10).toString('hex')
  const timestamp = String(Math.floor(Date.now() / 1000))
  const key = `${encode(consumerSecret)}&${encode(secret)}`
  const text = [account, consumerKey, tokenId, nonce, timestamp].map(encode).join('&')
  const signature = createHmac('sha256', key).update(text).digest('base64')
  return `<tokenPassport xmlns="${messages}" xmlns:c="${core}"><c:account>${account}</c:account><c:consumerKey>${consumerKey}</c:consumerKey><c:token>${tokenId}</c:token><c:nonce>${nonce}</c:nonce><c:timestamp>${timestamp}</c:timestamp><c:signature algorithm="HMAC-SHA256">${signature}</c:signature></tokenPassport>`
}
