import pino, { type DestinationStream, type Logger } from 'pino'
import { ConfigError } from '../config-values.ts'

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** The log, on standard error, as UNIGRAPH_LOG wants it. Throws a ConfigError for a level that there is not. */
export function openLog(
  level = process.env.UNIGRAPH_LOG ?? 'info',
  destination: DestinationStream = pino.destination(2),
): Logger {
  if (!levels.includes(level))
    throw new ConfigError(
      `The variable UNIGRAPH_LOG: found "${level.slice(0, 20)}", expected one of: ${levels.join(', ')}.`,
    )
  const { isoTime: timestamp } = pino.stdTimeFunctions
  return pino({ level, base: null, timestamp, hooks: { streamWrite: escaped } }, destination)
}

/** JSON lets these stand as they are; some terminals obey them, and some readers of logs end a line at them. */
const obeyed = /[\x7f-\x9f\u2028\u2029]/g

const escaped = (line: string) => line.replace(obeyed, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
