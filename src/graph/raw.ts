import { Fault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import type { View } from './view.ts'

/** Names of what a provider's row may hold that nobody who reads records should have. */
const secretName = /secret|token|password|passphrase|private_?key|api_?key|signature/i

/** What the provider sent of a record, in its own form, if the operator lets clients see that. */
export function rawOf(view: View, { exposesRaw }: Pick<Context, 'exposesRaw'>): unknown {
  if (!exposesRaw)
    throw new Fault(
      'FORBIDDEN',
      'This server does not show records as providers send them. Its operator can allow it with "server.exposeRaw".',
    )
  return withoutSecrets(view.held.row)
}

function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inside]) =>
    secretName.test(name) && (typeof inside === 'string' || typeof inside === 'number')
      ? [name, '[secret]']
      : [name, withoutSecrets(inside)],
  )
  return Object.fromEntries(entries)
}
