import { type AwsOptions, awsClient, awsFault } from './aws.ts'
import type { DataKeyPlace, MasterKey } from './master-key.ts'

/** What KMS says of a ciphertext that it has not given out under this key for this place. */
const doesNotOpen = new Set(['InvalidCiphertextException', 'IncorrectKeyException'])

/**
 * A master key that never leaves AWS KMS. The place is its encryption context, which AWS writes into its log of each use:
 * https://docs.aws.amazon.com/kms/latest/developerguide/encrypt_context.html
 */
export function awsKmsKey(arn: string, options: AwsOptions = {}): MasterKey {
  const client = once(async () => {
    const { KMSClient } = await import('@aws-sdk/client-kms')
    return new KMSClient({ ...awsClient, ...regionIn(arn), ...options })
  })
  const asked = (place: DataKeyPlace) => ({ KeyId: arn, EncryptionContext: contextOf(place) })
  return {
    id: `aws-kms:${arn}`,
    // AWS keeps each version of a key, and finds out itself which one a ciphertext needs.
    changesInside: false,
    async wrap(dataKey, place) {
      const { EncryptCommand } = await import('@aws-sdk/client-kms')
      const command = new EncryptCommand({ ...asked(place), Plaintext: dataKey })
      const { CiphertextBlob = new Uint8Array() } = await (await client()).send(command).catch(error => {
        throw awsFault(error, `the key ${arn}`)
      })
      return Buffer.from(CiphertextBlob).toString('base64')
    },
    async unwrap(wrapped, place) {
      const { DecryptCommand } = await import('@aws-sdk/client-kms')
      const command = new DecryptCommand({ ...asked(place), CiphertextBlob: Buffer.from(wrapped, 'base64') })
      try {
        const { Plaintext = new Uint8Array() } = await (await client()).send(command)
        return Buffer.from(Plaintext)
      } catch (error) {
        if (doesNotOpen.has((error as Error).name)) return undefined
        throw awsFault(error as Error, `the key ${arn}`)
      }
    },
  }
}

const contextOf = ({ tenant, account, dataKey }: DataKeyPlace) => ({
  application: 'unigraph',
  tenant,
  account,
  dataKey,
})

/** The key's own region, which need not be that of the process. */
function regionIn(arn: string): { readonly region?: string } {
  const region = arn.split(':')[3]
  return region ? { region } : {}
}

/** Made where it is first needed: the client is heavy. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
