import { CodeConnection } from './code-connection.ts'
import type { Connection } from './connection.ts'
import type { Means } from './stage.ts'
import { ThreeStepConnection } from './three-step-connection.ts'

/** How a person lets us into the account of these means; undefined where no person has to. */
export function connectionOf(means: Means): Connection | undefined {
  const { auth } = means.connector
  if (auth.kind === 'oauth1') return new ThreeStepConnection(means, auth)
  if (auth.kind !== 'oauth' || auth.authorization === undefined) return undefined
  return new CodeConnection(means, auth, auth.authorization)
}
