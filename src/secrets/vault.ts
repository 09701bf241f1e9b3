import { request } from 'undici'
import { type Surroundings, textOf } from '../config-values.ts'
import { Secret } from '../contract/secret.ts'
import { SecretsError } from './secrets-error.ts'

/** How long Vault may take for an answer, in milliseconds. */
const patience = 5_000

/** Where Vault is, and as whom it is asked. */
export interface VaultOptions {
  readonly address: string
  readonly namespace?: string | undefined
  /** The token, asked for anew each time: whoever renews it may write another into its file. */
  token(): Promise<Secret>
}

/** Vault as the configuration names it. */
export function vaultAt(
  {
    address,
    namespace,
    token,
  }: { readonly address: string; readonly namespace?: string | undefined; readonly token: string },
  environment: Surroundings,
): VaultOptions {
  const at = 'vault.token'
  return { address, namespace, token: async () => new Secret(textOf(token, { at, isSecret: true, environment })) }
}

/** What Vault says: its data; or its own words, where it finds a mistake in what was asked. */
export type VaultAnswer = { readonly data: Readonly<Record<string, unknown>> } | { readonly mistake: string }

/** Asks HashiCorp Vault, or OpenBao, over HTTP: https://developer.hashicorp.com/vault/api-docs */
export async function askVault(
  { address, namespace, token }: VaultOptions,
  path: string,
  body?: Readonly<Record<string, string>>,
): Promise<VaultAnswer> {
  const headers = {
    'x-vault-token': (await token()).reveal(),
    'x-vault-request': 'true',
    'content-type': 'application/json',
    ...(namespace !== undefined && { 'x-vault-namespace': namespace }),
  }
  const url = new URL(`v1/${path}`, address.endsWith('/') ? address : `${address}/`)
  const { status, text } = await replyTo(url, { headers, body }).catch(error => {
    throw new SecretsError(
      'MANAGER_AWAY',
      `Vault at ${address} cannot be asked for ${path} now (${codeOf(error)}). See whether it runs and can be reached from here.`,
    )
  })
  const json = parsed(text)
  if (status === 400) return { mistake: String(json?.errors?.[0] ?? '') }
  if (status === 200 && typeof json?.data === 'object' && json.data !== null) return { data: json.data }
  throw refusal(status, address, path)
}

async function replyTo(
  url: URL,
  { headers, body }: { headers: Record<string, string>; body: Readonly<Record<string, string>> | undefined },
) {
  const reply = await request(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  })
  return { status: reply.statusCode, text: await reply.body.text() }
}

// biome-ignore lint/suspicious/noExplicitAny: foreign bytes enter here.
function parsed(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What statuses mean: https://developer.hashicorp.com/vault/api-docs#http-status-codes */
function refusal(status: number, address: string, path: string): SecretsError {
  if (status === 403)
    return new SecretsError(
      'MANAGER_REFUSED',
      `Vault at ${address} refuses ${path} (403). Renew the token that vault.token leads to, and let its policy read this path.`,
    )
  if (status === 404)
    return new SecretsError('NOT_FOUND', `Vault at ${address} has nothing at ${path} (404). Correct the path.`)
  return new SecretsError(
    'MANAGER_AWAY',
    `Vault at ${address} cannot answer for ${path} now (${status}). See whether it is sealed, or being set up.`,
  )
}

const codeOf = (error: { readonly code?: unknown; readonly name?: string }) => String(error.code ?? error.name)
