import type { Logger } from 'pino'
import type { Shared } from '../accounts/account.ts'

/** What accounts tell of, as lines of the log: a warning for what somebody should look into. */
export function logEvents(
  log: Pick<Logger, 'debug' | 'warn'>,
): Required<Pick<Shared, 'onCall' | 'onBreaker' | 'onUnknownWord'>> {
  return {
    onCall(event) {
      if (event.unasked === 0) log.debug(event, 'call')
      else
        log.warn(
          event,
          'The provider gave rows that nobody asked for: they are left out, and may be of another account',
        )
    },
    onBreaker(event) {
      log.warn(event, event.isOpen ? 'The provider fails and is left alone' : 'The provider is well again')
    },
    onUnknownWord(event) {
      log.warn(event, 'The provider uses a word that its connector does not know: it is shown as UNKNOWN')
    },
  }
}
