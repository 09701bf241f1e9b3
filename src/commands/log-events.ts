import type { Logger } from 'pino'
import type { Shared } from '../accounts/account.ts'
import type { CallEvent } from '../pipeline/call-event.ts'
import { maskedWords } from '../telemetry/masked-words.ts'

/** What accounts tell of, as lines of the log: a warning for what somebody should look into. */
export function logEvents(
  log: Pick<Logger, 'debug' | 'warn' | 'isLevelEnabled'>,
): Required<Pick<Shared, 'onCall' | 'onBreaker' | 'onHealth' | 'onToken' | 'onUnknownWord'>> {
  return {
    onCall(event) {
      if (event.unasked > 0)
        log.warn(
          lineOf(event),
          'The provider gave rows that nobody asked for: they are left out, and may be of another account',
        )
      else if (log.isLevelEnabled('debug')) log.debug(lineOf(event), 'call')
    },
    onBreaker(event) {
      log.warn(event, event.isOpen ? 'The provider fails and is left alone' : 'The provider is well again')
    },
    onToken(event) {
      const line = withoutPeople(event)
      if (event.state === 'REFRESHED') log.debug(line, 'A token was refreshed')
      else if (event.state === 'FAILED') log.warn(line, 'A token could not be refreshed; it is tried again')
      else log.warn(line, 'An account must be connected again: its tokens can be refreshed no more')
    },
    onHealth({ since, ...event }) {
      log.warn({ ...withoutPeople(event), since: new Date(since).toISOString() }, 'An account is otherwise than before')
    },
    onUnknownWord(event) {
      log.warn(event, 'The provider uses a word that its connector does not know: it is shown as UNKNOWN')
    },
  }
}

/** A provider's own words can name people. */
function withoutPeople<Event extends { readonly reason?: string | undefined }>(event: Event): Event {
  return event.reason === undefined ? event : { ...event, reason: maskedWords(event.reason) }
}

/** What a line of the log says of a call: never what was sent or came back. */
function lineOf({ sent: _, paths: __, cause, message: ___, ...event }: CallEvent) {
  return { ...event, began: new Date(event.began).toISOString(), requestId: cause?.requestId, caller: cause?.caller }
}
