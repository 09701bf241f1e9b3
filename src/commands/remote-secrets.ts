import { type Config, readForm } from '../config.ts'
import { ConfigError, isRemote, type Surroundings } from '../config-values.ts'
import type { Connector } from '../contract/connector.ts'
import type { Secret } from '../contract/secret.ts'
import type { SettingsSpec } from '../contract/settings.ts'
import { systemClock } from '../pipeline/clock.ts'
import type { AwsOptions } from '../secrets/aws.ts'
import type { References } from '../secrets/references.ts'
import { SecretsError } from '../secrets/secrets-error.ts'

interface Environment extends Surroundings {
  readonly connectors: ReadonlyMap<string, Connector>
  readonly aws?: AwsOptions
}

/** What the references of a configuration to managers of secrets lead to, asked again when that is not fresh any more. */
export class RemoteSecrets {
  readonly #environment: Environment
  #references: References | undefined

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** What the references of accounts and callers lead to now. Throws a ConfigError that says which one cannot be had, and why. */
  async read(): Promise<ReadonlyMap<string, Secret>> {
    const { file, form } = readForm(this.#environment)
    const settings = form.accounts.flatMap(({ connector, settings }, index) =>
      Object.entries(settings)
        .filter(([name]) => isSecret(this.#environment.connectors.get(connector), name))
        .map(([name, value]) => [value, `${file}: accounts[${index}].settings.${name}`] as const),
    )
    const tokens = form.callers.flatMap(({ tokens }, index) =>
      tokens.map((value, at) => [value, `${file}: callers[${index}].tokens[${at}]`] as const),
    )
    const asked = [...settings, ...tokens].filter(([value]) => isRemote(value))
    // Most have none, and need not wait for what asks for them to be loaded.
    if (asked.length === 0) return new Map()
    const references = await this.#opened(form.vault)
    const found = asked.map(async ([reference, at]) => {
      const secret = await references.resolve(reference).catch(error => {
        if (error instanceof SecretsError || error instanceof ConfigError)
          throw new ConfigError(`${at}: ${error.message}`, { cause: error })
        throw error
      })
      return [reference, secret] as const
    })
    return new Map(await Promise.all(found))
  }

  async #opened(vault: Config['vault']): Promise<References> {
    this.#references ??= await referencesOf(vault, this.#environment)
    return this.#references
  }
}

function isSecret(connector: Connector | undefined, name: string): boolean {
  const spec = (connector?.settings ?? {}) as SettingsSpec
  return Object.hasOwn(spec, name) && spec[name]?.secret === true
}

async function referencesOf(vault: Config['vault'], environment: Environment) {
  const [{ References }, { referenceReaders }, { vaultAt }] = await Promise.all([
    import('../secrets/references.ts'),
    import('../secrets/readers.ts'),
    import('../secrets/vault.ts'),
  ])
  const readers = referenceReaders({
    environment,
    vault: vault && vaultAt(vault, environment),
    ...(environment.aws && { aws: environment.aws }),
  })
  return new References({ readers, clock: systemClock })
}
