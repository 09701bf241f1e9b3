/** Thrown where Salesforce answers with an error of a code, by REST with a status of its own. */
export class SalesforceError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

/** A query that cannot be read. */
export const malformed = (message: string) => new SalesforceError('MALFORMED_QUERY', message)

/** A field that there is not, or that the user may not see. */
export const invalidField = (message: string) => new SalesforceError('INVALID_FIELD', message)
