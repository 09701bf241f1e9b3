import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Secret } from './contract/secret.ts'

/** A mistake in the configuration: which file, where in it, what was found and what should be there. */
export class ConfigError extends Error {}

/** What accounts and callers may be called. */
export const plainName = /^[a-z][a-z0-9-]{0,62}$/

/** Where references to values lead. */
export interface Surroundings {
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly folder: string
  /** What references to managers of secrets led to, which were asked beforehand. */
  readonly remote?: ReadonlyMap<string, Secret>
}

/** True for a reference to a manager of secrets, which has to be asked. */
export const isRemote = (value: string): boolean => /^(vault|aws-sm):/.test(value)

/** Where a value stands, and what it may be. */
interface ValuePlace {
  readonly at: string
  readonly isSecret: boolean
  /** True where references to managers of secrets are asked for beforehand. */
  readonly mayBeRemote?: boolean
  readonly environment: Surroundings
}

/** What a setting's value stands for. A secret must be a reference, so that it is never in the file itself. */
export function textOf(value: string, { at, isSecret, mayBeRemote = false, environment }: ValuePlace): string {
  if (value.startsWith('env:')) {
    const name = value.slice(4)
    const text = environment.variables[name]
    if (text === undefined || text === '')
      throw new ConfigError(`${at}: found "${value}", but the variable ${name} is not set. Set it before the start.`)
    return text
  }
  if (value.startsWith('file:')) return fileText(value.slice(5), at, environment)
  if (isSecret && isRemote(value)) {
    const secret = environment.remote?.get(value)
    if (secret !== undefined) return secret.reveal()
    throw new ConfigError(
      `${at}: found "${value}", which is read at the start alone, and only for accounts and callers. Start the server again, or write "env:NAME" or "file:PATH".`,
    )
  }
  const forms = mayBeRemote
    ? '"env:NAME", "file:PATH", "vault:PATH#FIELD" or "aws-sm:ID#FIELD"'
    : '"env:NAME" or "file:PATH"'
  if (isSecret)
    throw new ConfigError(
      `${at}: found a secret in plain text, expected a reference: ${forms}. Take the secret out of the file, and replace it at the provider if others have seen the file.`,
    )
  return value
}

function fileText(path: string, at: string, { folder }: Pick<Surroundings, 'folder'>): string {
  const file = isAbsolute(path) ? path : join(folder, path)
  try {
    // Editors end a file with a line break, which is no part of a secret.
    return readFileSync(file, 'utf8').trimEnd()
  } catch {
    throw new ConfigError(
      `${at}: found "file:${path}", but ${file} cannot be read. Correct the path or the file's permissions.`,
    )
  }
}
