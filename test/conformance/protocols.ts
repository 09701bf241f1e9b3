import type { Connector } from '../../src/contract/connector.ts'

/** The settings that choose each protocol of a connector; nothing has to be chosen of its own. */
export function protocolsOf({
  protocols,
}: Pick<Connector, 'protocols'> = {}): readonly Readonly<Record<string, string>>[] {
  const { setting, others } = protocols ?? { setting: '', others: {} }
  return [{}, ...Object.keys(others).map(name => ({ [setting]: name }))]
}
