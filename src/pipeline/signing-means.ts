import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { SigningMeans } from '../contract/auth.ts'
import type { Means } from './stage.ts'

/** What a connector signs one request with. */
export function signingMeans({ clock }: Pick<Means, 'clock'>): SigningMeans {
  return {
    now: Math.floor(clock.now() / 1000),
    nonce: randomBytes(16).toString('hex'),
    hmac: (algorithm, key, text) => createHmac(algorithm, key.reveal()).update(text).digest('base64'),
    sha1: text => createHash('sha1').update(text.reveal()).digest('base64'),
  }
}
