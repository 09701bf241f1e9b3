import { createHash, randomBytes } from 'node:crypto'
import { Secret } from '../contract/secret.ts'

/** What proves that whoever exchanges a code is who asked for it. */
export interface ProofKey {
  readonly verifier: Secret
  /** What may be seen of it. */
  readonly challenge: string
}

/** A new proof key, of the method S256. https://www.rfc-editor.org/rfc/rfc7636#section-4 */
export function newProofKey(): ProofKey {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier: new Secret(verifier), challenge: createHash('sha256').update(verifier).digest('base64url') }
}
