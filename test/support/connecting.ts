import { expect } from 'vitest'
import type { Unigraph } from './unigraph.ts'

/** What is asked of a mutation that connects. */
export const payload = `
  account { id name provider environment health { state } }
  signIn { url expiresAt }
  findings { entity count hasMore problem }
  userErrors { code message path }
`

/** What an account of a test is connected with; the simulator names the rest. */
interface Given {
  readonly name: string
  readonly provider?: string
  readonly settings?: Readonly<Record<string, string>>
}

/** Connects accounts of simulators as a client does. */
export function connecting(unigraph: Unigraph) {
  async function connect({ name, provider = 'hubspot', settings = {} }: Given) {
    const input = {
      ...{ provider, name, isSimulator: true },
      settings: Object.entries(settings).map(([setting, value]) => ({ name: setting, value })),
    }
    const document = `mutation ($input: AccountConnectInput!) { accountConnect(input: $input) { ${payload} } }`
    const { data, errors } = await unigraph.query(document, { input })
    expect(errors).toBeUndefined()
    return data.accountConnect
  }

  const disconnect = (id: string) =>
    unigraph.query(
      'mutation ($id: ID!) { accountDisconnect(id: $id) { accountId erased userErrors { code message } } }',
      { id },
    )

  const names = async (): Promise<readonly string[]> =>
    (await unigraph.query('{ connectedAccounts { nodes { name } } }')).data.connectedAccounts.nodes.map(
      ({ name }: { name: string }) => name,
    )

  return { connect, disconnect, names }
}
