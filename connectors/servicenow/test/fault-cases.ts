import { connectorFor } from '../../../src/contract/connector.ts'
import type { FaultCode } from '../../../src/contract/faults.ts'
import { faults } from '../../../src/contract/faults.ts'
import type { FaultCase, FaultCases } from '../../../test/support/fault-proofs.ts'
import * as tables from '../fault.ts'
import servicenow from '../index.ts'

const becoming = (code: FaultCode) => ({ code, retryable: faults[code].retryable })
const byTable = (row: string, message: string, code: FaultCode): FaultCase => ({
  row: `sentences.${row}`,
  sent: { status: 400, body: { error: { message, detail: null }, status: 'failure' } },
  becomes: becoming(code),
})
const byService = (row: string, words: string, code: FaultCode): FaultCase => ({
  row: `sentences.${row}`,
  sent: {
    status: 500,
    xml: `<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"><SOAP-ENV:Body><SOAP-ENV:Fault><faultcode>SOAP-ENV:Server</faultcode><faultstring>${words}</faultstring></SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>`,
  },
  becomes: becoming(code),
})

const cases: readonly FaultCase[] = [
  byTable('cancelled', 'Transaction cancelled: maximum execution time exceeded', 'PROVIDER_TIMEOUT'),
  byService('cancelled', 'Transaction cancelled: maximum execution time exceeded', 'PROVIDER_TIMEOUT'),
  byTable('limited', 'Rate limit exceeded', 'PROVIDER_RATE_LIMITED'),
  byTable('unauthenticated', 'User Not Authenticated', 'PROVIDER_AUTH'),
  byService('unauthenticated', 'Failed to authenticate WS-security.', 'PROVIDER_AUTH'),
  byService('unsigned', 'Request not signed', 'PROVIDER_AUTH'),
  byTable('unauthorized', 'User Not Authorized', 'PROVIDER_FORBIDDEN'),
  byService('unauthorized', 'Insufficient rights to query records', 'PROVIDER_FORBIDDEN'),
  byService('noTable', 'Invalid table incidents', 'PROVIDER_REJECTED'),
  byService('unreadable', 'Unable to parse SOAP document', 'PROVIDER_REJECTED'),
]

export default { tables, cases, soap: connectorFor(servicenow, { api: 'soap' }) } satisfies FaultCases
