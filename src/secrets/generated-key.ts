import { readFileSync, writeFileSync } from 'node:fs'
import { Secret } from '../contract/secret.ts'
import { newKeyText } from './local-key.ts'
import { SecretsError } from './secrets-error.ts'

/** The key in a file that only its owner may read; made where there is none yet. */
export function generatedKey(file: string): { readonly text: Secret; readonly isNew: boolean } {
  const text = newKeyText()
  try {
    // Of two processes that begin together, one makes the file and the other reads it.
    writeFileSync(file, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true })
    return { text: new Secret(text), isNew: true }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { text: kept(file), isNew: false }
    throw new SecretsError(
      'INVALID',
      `${file}: the key of the store cannot be written there (${(error as NodeJS.ErrnoException).code}). Let this process write into the folder, or name a key of your own in store.masterKeys.`,
      { cause: error },
    )
  }
}

function kept(file: string): Secret {
  try {
    return new Secret(readFileSync(file, 'utf8').trimEnd())
  } catch (error) {
    throw new SecretsError(
      'INVALID',
      `${file}: the key of the store cannot be read (${(error as NodeJS.ErrnoException).code}). Correct the file's permissions.`,
      { cause: error },
    )
  }
}
