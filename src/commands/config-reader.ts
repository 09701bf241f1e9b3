import { discoverConnectors } from '../accounts/discover.ts'
import { type Config, readConfig } from '../config.ts'
import type { Connector } from '../contract/connector.ts'
import type { Secret } from '../contract/secret.ts'
import { RemoteSecrets } from './remote-secrets.ts'

/** Reads the configuration, now and again. */
export interface ConfigReader {
  /** By what references to managers of secrets led to when they were last asked. Throws a ConfigError. */
  read(): Config
  /** Asks the managers of secrets before, where what they said is not fresh any more. Throws a ConfigError. */
  readAnew(): Promise<Config>
}

/** What reads the configuration; the connectors are those in their folder, unless others are given. */
export async function configReader(given?: ReadonlyMap<string, Connector>): Promise<ConfigReader> {
  const connectors = given ?? (await discoverConnectors())
  const environment = { variables: process.env, folder: process.cwd(), connectors }
  const secrets = new RemoteSecrets(environment)
  let remote: ReadonlyMap<string, Secret> = await secrets.read()
  const read = () => readConfig({ ...environment, remote })
  return {
    read,
    async readAnew() {
      remote = await secrets.read()
      return read()
    },
  }
}
