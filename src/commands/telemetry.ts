import type { Logger } from 'pino'
import type { Shared } from '../accounts/account.ts'
import type { Config } from '../config.ts'
import { systemClock } from '../pipeline/clock.ts'
import type { Notice } from '../telemetry/alerts/alert.ts'
import { openChannel } from '../telemetry/alerts/channels.ts'
import { Deliveries } from '../telemetry/alerts/deliveries.ts'
import { type Listeners, Telemetry } from '../telemetry/telemetry.ts'
import { logEvents } from './log-events.ts'

/** Those who watch the accounts, and what the accounts tell them by. */
interface OpenTelemetry {
  readonly telemetry: Telemetry
  readonly listeners: Listeners & Pick<Shared, 'keepsPayloads'>
  close(): void
}

/** Opens the request log, the metrics and the alerts that the configuration asks for. */
export function openTelemetry({ alerts, channels, requestLog }: Config, log: Logger): OpenTelemetry {
  const deliveries = new Deliveries({
    channels: channels.map(openChannel),
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
    close: () => {
      telemetry.stop()
      for (const { channel, notices } of deliveries.stop())
        log.error({ channel, notices }, 'The server ends before these alerts have arrived')
    },
  }
}

/** Tells both, one after the other. */
const together =
  <Event>(one: (event: Event) => void, other: (event: Event) => void) =>
  (event: Event): void => {
    one(event)
    other(event)
  }
