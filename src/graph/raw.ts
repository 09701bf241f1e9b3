import { Fault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import type { View } from './view.ts'

/** Names of what a provider's row may hold that nobody who reads records should have. */
const secretName = /secret|token|password|passphrase|private_?key|api_?key|signature|credential|authorization|cookie/i

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
  const isNamedSecret = namedIn(value)
  const entries = Object.entries(value).map(([name, inside]) =>
    secretName.test(name) || (isNamedSecret && name === 'value')
      ? [name, hidden(inside)]
      : [name, withoutSecrets(inside)],
  )
  return Object.fromEntries(entries)
}

/** True for a line of a list of names and values, such as a field that an account has added, whose name is one of secrets. */
function namedIn(value: object): boolean {
  const { name, key, scriptId } = value as Readonly<Record<string, unknown>>
  return [name, key, scriptId].some(each => typeof each === 'string' && secretName.test(each))
}

/** Whether there is something may be seen; what it is may not, and neither may its parts. */
function hidden(value: unknown): unknown {
  return value === null || value === '' || typeof value === 'boolean' ? value : '[secret]'
}
