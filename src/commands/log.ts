import pino, { type Logger } from 'pino'
import { ConfigError } from '../config.ts'

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** The log, on standard error, as UNIGRAPH_LOG wants it. Throws a ConfigError for a level that there is not. */
export function openLog(level = process.env.UNIGRAPH_LOG ?? 'info'): Logger {
  if (!levels.includes(level))
    throw new ConfigError(
      `The variable UNIGRAPH_LOG: found "${level.slice(0, 20)}", expected one of: ${levels.join(', ')}.`,
    )
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))
}
