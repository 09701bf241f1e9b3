import { SecretsError } from './secrets-error.ts'

/** What every client of AWS is given: answers that take longer are of no use to anybody who waits. */
export const awsClient = { requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000 }, maxAttempts: 3 }

/** Where AWS is asked, and as whom; the SDK's own places (variables, files, roles) unless a test says otherwise. */
export interface AwsOptions {
  readonly endpoint?: string
  readonly region?: string
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

interface AwsError {
  readonly name?: string
  readonly code?: string
  readonly $metadata?: { readonly httpStatusCode?: number }
}

const absences = new Set(['NotFoundException', 'ResourceNotFoundException'])

/** A refusal of AWS as an error of ours: by its name alone, as its words may repeat what was sent. */
export function awsFault(error: AwsError, what: string): SecretsError {
  const name = error.code ?? error.name ?? 'an unknown error'
  const status = error.$metadata?.httpStatusCode
  if (absences.has(name))
    return new SecretsError('NOT_FOUND', `AWS has no ${what} (${name}). Correct its name, and the region.`)
  if (status !== undefined && status >= 400 && status < 500 && !/Throttling|TooManyRequests|Timeout/.test(name))
    return new SecretsError(
      'MANAGER_REFUSED',
      `AWS refuses ${what} (${name}). Let the role of this process use it, and see that it is enabled.`,
    )
  return new SecretsError(
    'MANAGER_AWAY',
    `AWS cannot be asked for ${what} now (${name}). See whether it can be reached from here, and whether the process has credentials for it.`,
  )
}
