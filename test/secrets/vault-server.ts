import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/**
 * A small Vault: the transit engine with versions of its keys, and the key-value engine of version 2, with the shapes of
 * https://developer.hashicorp.com/vault/api-docs/secret/transit and https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2
 */
export async function startVault(token: string) {
  const versions = [randomBytes(32)]
  const secrets = new Map<string, Readonly<Record<string, unknown>>>()
  const asked: { readonly path: string; readonly body: string; readonly namespace: unknown }[] = []
  const state = { token, status: undefined as number | undefined, isSilent: false }
  const server = createServer(async (incoming, outgoing) => {
    const body = await text(incoming)
    const path = incoming.url ?? ''
    asked.push({ path, body, namespace: incoming.headers['x-vault-namespace'] })
    if (state.isSilent) return
    const { status, json } = answer(incoming, path, body)
    outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  function answer(incoming: IncomingMessage, path: string, body: string) {
    if (state.status !== undefined) return refusal(state.status, 'Vault is sealed')
    if (incoming.headers['x-vault-token'] !== state.token) return refusal(403, 'permission denied')
    const [, mount, action, name] = /^\/v1\/([^/]+)\/(encrypt|decrypt)\/([^/]+)$/.exec(path) ?? []
    if (mount === 'transit' && incoming.method === 'POST' && name === 'unigraph')
      return transit(action, JSON.parse(body))
    const kv = /^\/v1\/secret\/data\/(.+)$/.exec(path)?.[1]
    const found = kv === undefined || incoming.method !== 'GET' ? undefined : secrets.get(decodeURIComponent(kv))
    if (found === undefined) return { status: 404, json: { errors: [] } }
    const metadata = { created_time: '2026-11-01T00:00:00Z', deletion_time: '', destroyed: false, version: 1 }
    return { status: 200, json: { request_id: 'x', lease_id: '', data: { data: found, metadata } } }
  }

  function transit(action: string | undefined, given: Readonly<Record<string, string>>) {
    const associated = Buffer.from(given.associated_data ?? '', 'base64')
    if (action === 'encrypt') {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', versions.at(-1) as Buffer, nonce).setAAD(associated)
      const sealed = [nonce, cipher.update(given.plaintext ?? '', 'base64'), cipher.final(), cipher.getAuthTag()]
      const ciphertext = `vault:v${versions.length}:${Buffer.concat(sealed).toString('base64')}`
      return { status: 200, json: { data: { ciphertext, key_version: versions.length } } }
    }
    const [, version, sealed = ''] = /^vault:v(\d+):(.+)$/.exec(given.ciphertext ?? '') ?? []
    if (version === undefined) return refusal(400, 'invalid ciphertext: no prefix')
    const key = versions[Number(version) - 1]
    if (key === undefined || key.length === 0)
      return refusal(400, 'ciphertext or signature version is disallowed by policy (too old)')
    const bytes = Buffer.from(sealed, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(associated)
    try {
      decipher.setAuthTag(bytes.subarray(-16))
      const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
      return { status: 200, json: { data: { plaintext: plain.toString('base64') } } }
    } catch {
      return refusal(400, 'cipher: message authentication failed')
    }
  }

  return {
    address: `http://127.0.0.1:${port}`,
    state,
    asked,
    secrets,
    /** Makes a new version of the key, as `vault write -f transit/keys/unigraph/rotate` does. */
    rotate: () => versions.push(randomBytes(32)),
    /** No longer opens what older versions wrapped, as `min_decryption_version` says. */
    retire: () => versions.fill(Buffer.alloc(0), 0, -1),
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

const refusal = (status: number, error: string) => ({ status, json: { errors: [error] } })
