import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/**
 * A small AWS: KMS and Secrets Manager over their JSON protocol 1.1, as far as
 * https://docs.aws.amazon.com/kms/latest/APIReference and https://docs.aws.amazon.com/secretsmanager/latest/apireference say.
 */
export async function startAws(keys: readonly string[]) {
  const material = new Map(keys.map(key => [key, randomBytes(32)]))
  const secrets = new Map<string, string>()
  const asked: {
    readonly action: string
    readonly body: Readonly<Record<string, unknown>>
    readonly authorization: string
  }[] = []
  const state = { refusal: undefined as { readonly status: number; readonly type: string } | undefined }
  const server = createServer(async (incoming, outgoing) => {
    const action = String(incoming.headers['x-amz-target'])
    const body = JSON.parse(await text(incoming))
    asked.push({ action, body, authorization: String(incoming.headers.authorization) })
    const { status = 200, ...json } = state.refusal ? refused(state.refusal) : (actions[action]?.(body) ?? unknown)
    outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(json))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  const actions: Readonly<
    // biome-ignore lint/suspicious/noExplicitAny: foreign bytes enter here.
    Record<string, (body: any) => Readonly<Record<string, unknown>> & { readonly status?: number }>
  > = {
    'TrentService.Encrypt': ({ KeyId, Plaintext, EncryptionContext = {} }) => {
      const key = material.get(KeyId)
      if (key === undefined) return refused({ status: 400, type: 'NotFoundException' })
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(contextBytes(EncryptionContext))
      const sealed = [nonce, cipher.update(Plaintext, 'base64'), cipher.final(), cipher.getAuthTag()]
      return { KeyId, CiphertextBlob: Buffer.concat(sealed).toString('base64') }
    },
    'TrentService.Decrypt': ({ KeyId, CiphertextBlob, EncryptionContext = {} }) => {
      const key = material.get(KeyId)
      if (key === undefined) return refused({ status: 400, type: 'NotFoundException' })
      const bytes = Buffer.from(CiphertextBlob, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      try {
        decipher.setAAD(contextBytes(EncryptionContext)).setAuthTag(bytes.subarray(-16))
        const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
        return { KeyId, Plaintext: plain.toString('base64') }
      } catch {
        return refused({ status: 400, type: 'InvalidCiphertextException' })
      }
    },
    'secretsmanager.GetSecretValue': ({ SecretId }) => {
      const SecretString = secrets.get(SecretId)
      if (SecretString === undefined) return refused({ status: 400, type: 'ResourceNotFoundException' })
      return { Name: SecretId, SecretString, VersionId: 'invented-version' }
    },
  }

  const credentials = { accessKeyId: 'AKIA00000000EXAMPLE', secretAccessKey: 'planted-aws-secret' }
  return {
    options: { endpoint: `http://127.0.0.1:${port}`, region: 'eu-central-1', credentials },
    secrets,
    asked,
    state,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

const refused = ({ status, type }: { readonly status: number; readonly type: string }) => ({
  status,
  __type: type,
  message: 'no',
})
const unknown = refused({ status: 400, type: 'UnknownOperationException' })

/** The same bytes for the same context, in whatever order its names are. */
const contextBytes = (context: Readonly<Record<string, string>>) =>
  Buffer.from(JSON.stringify(Object.entries(context).sort(([one], [other]) => (one < other ? -1 : 1))))
