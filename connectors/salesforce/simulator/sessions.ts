import { generateKeyPairSync, randomBytes, timingSafeEqual } from 'node:crypto'

// A key that stood here would be taken for somebody's.
const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 })

/** The other half of the key with which the app signs, in PEM. */
export const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()

/** With what clients are let in; invented. */
export const credentials = {
  domain: 'invented--sim.sandbox',
  clientId: '3MVG9simulatedClientId0123456789',
  clientSecret: 'SIMULATEDSECRET/0123456789+ABCDEF=',
  refreshToken: '5Aep861simulatedRefreshToken0123456789',
  privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  runAs: 'integration@invented.example',
  username: 'integration@invented.example',
  password: 'simulated<password>&0123',
  securityToken: 'simulatedSecurityToken0123',
}

/** The sessions that are open; each ends some time after it was used last, or after so many calls. */
export function sessions({ seconds, calls }: { seconds: number; calls: number }, now: () => number) {
  const open = new Map<string, { until: number; left: number }>()
  return {
    open(): string {
      const token = `00DSim000000001!${randomBytes(24).toString('base64url')}`
      open.set(token, { until: now() + seconds * 1000, left: calls })
      return token
    },
    isOpen(token: string): boolean {
      const session = open.get(token)
      if (session === undefined || session.until <= now() || session.left <= 0) return false
      session.until = now() + seconds * 1000
      session.left -= 1
      return true
    },
  }
}

/** The sessions of one simulator. */
export type Sessions = ReturnType<typeof sessions>

/** True for the same text, in the same time. */
export function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
