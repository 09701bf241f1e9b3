import { type AwsOptions, awsClient, awsFault } from './aws.ts'
import { SecretsError } from './secrets-error.ts'

/**
 * The newest value of a secret in AWS Secrets Manager, by `ID#FIELD`, or by `ID` where the whole secret is one text:
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
export async function awsSecret(reference: string, options: AwsOptions = {}): Promise<string> {
  const [id = '', field] = reference.split('#')
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager')
  const region = id.startsWith('arn:') ? { region: id.split(':')[3] as string } : {}
  const client = new SecretsManagerClient({ ...awsClient, ...region, ...options })
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id })).catch(error => {
      throw awsFault(error, `secret "${id}"`)
    })
    const value = field === undefined ? SecretString : fieldIn(SecretString, field)
    if (typeof value === 'string' && value !== '') return value
  } finally {
    client.destroy()
  }
  throw new SecretsError(
    'NOT_FOUND',
    `AWS Secrets Manager has no text at "aws-sm:${reference}". Write the secret as JSON with that field, or leave out the field.`,
  )
}

function fieldIn(text: string | undefined, field: string): unknown {
  try {
    const fields = JSON.parse(text ?? '')
    return Object.hasOwn(fields, field) ? fields[field] : undefined
  } catch {
    return undefined
  }
}
