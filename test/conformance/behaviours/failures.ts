import { beginning } from '../../../src/accounts/position.ts'
import { Fault, type FaultCode } from '../../../src/contract/faults.ts'
import { Secret } from '../../../src/contract/secret.ts'
import type { Settings } from '../../../src/contract/settings.ts'
import type { Fault as SimulatedFault } from '../../../src/simulator/faults.ts'
import { patient } from '../samples.ts'
import { type Opened, type Subject, simulatorOf } from '../subject.ts'
import { type Behaviour, reject, running, shown } from './behaviour.ts'

const page = '<!DOCTYPE html><html><body>We are back soon</body></html>'

/** What becomes of a provider that refuses or is unwell. */
export const failures: readonly Behaviour[] = [
  running('Wrong credentials are PROVIDER_AUTH', async subject => {
    const opened = subject.open(wrong(subject.settings))
    await expectFault(subject, opened, { code: 'PROVIDER_AUTH', told: 'wrong credentials' })
  }),

  running('A status of 429 is PROVIDER_RATE_LIMITED', async subject => {
    const simulated: SimulatedFault = { kind: 'reply', status: 429, text: '', headers: { 'retry-after': '1' } }
    await expectUnder(subject, simulated, { code: 'PROVIDER_RATE_LIMITED', told: 'a status of 429' })
  }),

  running('A status of 500 is PROVIDER_UNAVAILABLE, after three attempts', async subject => {
    const simulated: SimulatedFault = { kind: 'reply', status: 500, text: 'oh no', contentType: 'text/plain' }
    const { fault, sent } = await expectUnder(subject, simulated, {
      code: 'PROVIDER_UNAVAILABLE',
      told: 'a status of 500',
    })
    if (fault.details.attempts !== 3 || sent !== 3)
      reject(subject, `${fault.details.attempts} attempts and ${sent} requests at a status of 500`, 'It should be 3.')
  }),

  running('An answer that is cut off is PROVIDER_BAD_RESPONSE', async subject => {
    await expectUnder(
      subject,
      { kind: 'truncate', bytes: 12 },
      { code: 'PROVIDER_BAD_RESPONSE', told: 'a cut-off answer' },
    )
  }),

  running('A web page in the place of an answer is PROVIDER_UNAVAILABLE', async subject => {
    const simulated: SimulatedFault = { kind: 'reply', status: 200, text: page, contentType: 'text/html' }
    await expectUnder(subject, simulated, { code: 'PROVIDER_UNAVAILABLE', told: 'a web page' })
  }),
]

/** The same settings with secrets of the same form that nobody gave out. */
export function wrong(settings: Settings): Settings {
  const entries = Object.entries(settings).map(([name, value]) => [
    name,
    value instanceof Secret
      ? value.map(text => text.replace(/[a-z0-9](?=[^a-z0-9]*$)/i, last => (last === 'x' ? 'y' : 'x')))
      : value,
  ])
  return Object.fromEntries(entries)
}

interface Expected {
  readonly code: FaultCode
  readonly told: string
}

/** Lets every request go wrong once the account is warm, and looks at what comes of a check and of a list. */
async function expectUnder(subject: Subject, simulated: SimulatedFault, expected: Expected) {
  const { faults, ledger } = simulatorOf(subject)
  const opened = subject.open()
  await check(opened)
  faults.set([{ fault: simulated }])
  ledger.clear()
  try {
    const fault = await expectFault(subject, opened, expected)
    const sent = ledger.count()
    await expectListFault(subject, expected)
    return { fault, sent }
  } finally {
    faults.clear()
  }
}

async function expectFault(subject: Subject, opened: Opened, expected: Expected): Promise<Fault> {
  return faultOf(subject, { ...expected, operation: 'check', attempt: () => check(opened) })
}

async function expectListFault(subject: Subject, expected: Expected): Promise<void> {
  const record = Object.entries(subject.connector.records).find(([, spec]) => spec.list ?? spec.all)?.[0]
  if (record === undefined) return
  const { client } = subject.open()
  const attempt = () => client.list(record, { from: beginning, first: 5, scope: patient() })
  await faultOf(subject, { ...expected, operation: `${record}.list`, attempt })
}

async function faultOf(
  subject: Subject,
  { code, told, operation, attempt }: Expected & { operation: string; attempt: () => Promise<unknown> },
): Promise<Fault> {
  const outcome = await attempt().catch((error: unknown) => error)
  if (outcome instanceof Fault && outcome.code === code) return outcome
  const found = outcome instanceof Fault ? outcome.code : outcome instanceof Error ? shown(outcome) : 'a success'
  return reject(subject, `${found} for ${told} at ${operation}`, `It should be ${code}: see fault() of the connector.`)
}

async function check({ access }: Opened): Promise<void> {
  await access.perform(access.connector.check(access.settings), { operation: 'check' }, patient())
}
