import type { Logger } from 'pino'
import type { Shared } from '../accounts/account.ts'
import type { Config } from '../config.ts'
import { systemClock } from '../pipeline/clock.ts'
import type { Notice } from '../telemetry/alerts/alert.ts'
import { type Channel, openChannel } from '../telemetry/alerts/channels.ts'
import { Deliveries, type Outbox } from '../telemetry/alerts/deliveries.ts'
import { type CallLog, Journal } from '../telemetry/journal.ts'
import { type Listeners, Telemetry } from '../telemetry/telemetry.ts'
import { logEvents } from './log-events.ts'

/** Those who watch the accounts, and what the accounts tell them by. */
interface OpenTelemetry {
  readonly telemetry: Telemetry
  readonly listeners: Listeners & Pick<Shared, 'keepsPayloads'>
  /** Keeps alerts there until they have arrived, and calls for as long as the configuration says. */
  keepBy(store: { readonly outbox: Outbox; readonly callLog: CallLog }): void
  close(): Promise<void>
}

/** Opens the request log, the metrics and the alerts that the configuration asks for. */
export function openTelemetry({ alerts, channels, requestLog }: Config, log: Logger): OpenTelemetry {
  const deliveries = new Deliveries({
    channels: distinct(channels.map(openChannel)),
    clock: systemClock,
    onTrouble: (channel, reason) =>
      reason === undefined
        ? log.info({ channel }, 'Alerts arrive again')
        : log.error({ channel, reason }, 'Alerts do not arrive; they are kept, and tried again'),
  })
  const tell = (notices: readonly Notice[]) => {
    for (const notice of notices) log.warn(notice, notice.state === 'OVER' ? 'Over' : 'Alert')
    deliveries.send(notices)
  }
  const times = { gatherFor: alerts.gatherSeconds * 1000, calmFor: alerts.calmSeconds * 1000 }
  const telemetry = new Telemetry({ calls: requestLog.calls, clock: systemClock, tell, ...times })
  const lines = logEvents(log)
  let isKept = false
  let journal: Journal | undefined
  const watching = telemetry.listeners
  return {
    telemetry,
    listeners: {
      ...watching,
      keepsPayloads: requestLog.payloads,
      onCall: together(lines.onCall, watching.onCall),
      onBreaker: together(lines.onBreaker, watching.onBreaker),
      onHealth: together(lines.onHealth, watching.onHealth),
      onToken: together(lines.onToken, watching.onToken),
      onUnknownWord: together(lines.onUnknownWord, watching.onUnknownWord),
    },
    keepBy({ outbox, callLog }) {
      isKept = true
      void deliveries.keepBy(outbox)
      const { keeps, keepsDays } = requestLog
      if (keeps === 'none') return
      journal = new Journal({
        ...{ log: callLog, keepsFor: keepsDays * 86_400_000, clock: systemClock },
        onLoss: loss => log.warn(loss, 'Calls are not kept for later; they stand in the request log for a while'),
      })
      telemetry.requestLog.keepBy(journal, keeps)
      journal.start()
    },
    async close() {
      telemetry.stop()
      await journal?.stop()
      const end = isKept
        ? 'The server ends before these alerts have arrived; the next one brings them'
        : 'The server ends before these alerts have arrived'
      for (const { channel, notices } of await deliveries.stop()) log.error({ channel, notices }, end)
    },
  }
}

/** The channels under names of their own: of several of one kind the later ones are numbered. */
function distinct(channels: readonly Channel[]): readonly Channel[] {
  return channels.map((channel, at) => {
    const number = channels.slice(0, at + 1).filter(({ name }) => name === channel.name).length
    return number === 1 ? channel : { name: `${channel.name} ${number}`, send: notices => channel.send(notices) }
  })
}

/** Tells both, one after the other. */
const together =
  <Event>(one: (event: Event) => void, other: (event: Event) => void) =>
  (event: Event): void => {
    one(event)
    other(event)
  }
