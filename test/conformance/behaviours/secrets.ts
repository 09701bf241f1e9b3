import { beginning } from '../../../src/accounts/position.ts'
import { asFault, Fault } from '../../../src/contract/faults.ts'
import { Secret } from '../../../src/contract/secret.ts'
import type { Settings } from '../../../src/contract/settings.ts'
import { operationsOf } from '../operations.ts'
import { patient } from '../samples.ts'
import { type Opened, type Subject, simulatorOf } from '../subject.ts'
import { type Behaviour, reject, running } from './behaviour.ts'
import { wrong } from './failures.ts'
import { givenTo } from './purity.ts'

/** What must never be seen. */
export const secrets: readonly Behaviour[] = [
  running('Its secrets stand in no address of a request', async subject => {
    const { ledger } = simulatorOf(subject)
    ledger.clear()
    await use(subject.open(), subject)
    for (const { path, query } of ledger.all())
      for (const text of [path, query, decoded(path), decoded(query)])
        if (holdsSecret(subject.settings, text))
          reject(subject, `a secret in a request to ${path.slice(0, 20)}…`, 'Send it in a header or in the body.')
  }),

  running('Its secrets stand in no error', async subject => {
    const { faults } = simulatorOf(subject)
    const settings = wrong(subject.settings)
    const found = await use(subject.open(settings), subject)
    faults.set([{ fault: { kind: 'reply', status: 500, text: '{}', contentType: 'application/json' } }])
    const others = await use(subject.open(), subject).finally(() => faults.clear())
    for (const fault of [...found, ...others])
      for (const given of [settings, subject.settings])
        if (holdsSecret(given, `${fault.message} ${JSON.stringify(fault.details)} ${fault.stack}`))
          reject(subject, `a secret in the error ${fault.code}`, 'Leave what the provider repeats out of the message.')
  }),

  running('Its calls keep their secrets when they are printed', async subject => {
    for (const operation of operationsOf(subject.connector)) {
      const call = operation.build(await givenTo(subject, operation))
      if (holdsSecret(subject.settings, JSON.stringify(call)))
        reject(
          subject,
          `a secret in plain text in the call of ${operation.name}`,
          'Pass the Secret on; reveal nothing.',
        )
    }
  }),
]

/** Uses an account in the usual ways; returns what went wrong. */
async function use({ client, access }: Opened, subject: Subject): Promise<readonly Fault[]> {
  const { connector } = subject
  const faults: Fault[] = []
  const attempt = async (work: () => Promise<unknown>) => {
    const outcome = await (async () => work())().catch((error: unknown) => asFault(error))
    if (outcome instanceof Fault) faults.push(outcome)
    if (outcome instanceof Map) faults.push(...[...outcome.values()].filter(each => each instanceof Fault))
  }
  await attempt(() => access.perform(connector.check(access.settings), { operation: 'check' }, patient()))
  for (const [record, { list, all, get, id, findBy = {} }] of Object.entries(connector.records)) {
    const rows = (await subject.rows(record)).slice(0, 2)
    if (list ?? all) await attempt(() => client.list(record, { from: beginning, first: 2, scope: patient() }))
    if (get ?? all)
      await attempt(() =>
        client.get(
          record,
          rows.map(row => id(row)),
          patient(),
        ),
      )
    for (const by of Object.keys(findBy))
      await attempt(() => client.find(record, by as 'email', ['a@b.example'], patient()))
  }
  return faults
}

function holdsSecret(settings: Settings, text: string): boolean {
  return Object.values(settings)
    .flatMap(value => (value instanceof Secret ? formsOf(value.reveal()) : []))
    .some(form => text.includes(form))
}

function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, '')]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
