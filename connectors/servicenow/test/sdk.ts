import { join } from 'node:path'
import { BasicAuthSecurity, createClientAsync } from 'soap'
import type { SdkMaker } from '../../../test/judges/sdk.ts'

/**
 * ServiceNow has no client for Node; for its web services, node-soap makes one of the WSDL. It is given the messages that
 * the connector wrote, and reads the answers by the types of the WSDL of incidents: other tables have the same operations.
 */
export const servicenowSdk: SdkMaker = ({ origin, credentials }, folder) => {
  const wsdl = join(folder, 'reconstructed/incident.reconstructed.wsdl')
  const { username = '', password = '' } = credentials
  const security = new BasicAuthSecurity(username, password)
  return {
    ask({ call, request }) {
      if (call.protocol !== 'soap') return undefined
      return (async () => {
        const client = await createClientAsync(wsdl, { endpoint: `${origin}${request.path}?SOAP` })
        client.setSecurity(security)
        // biome-ignore lint/suspicious/noExplicitAny: its methods are made of the WSDL.
        const [answer] = await (client as any).getRecordsAsync({ _xml: bodyOf(request.body) })
        return answer
      })()
    },
  }
}

/** The one element of the Body, with the namespace that the envelope declares for it. */
function bodyOf(envelope: string): string {
  const namespace = /xmlns:table="[^"]*"/.exec(envelope)?.[0] ?? ''
  const inner = /<soapenv:Body>([\s\S]*)<\/soapenv:Body>/.exec(envelope)?.[1] ?? ''
  return inner.replace('<table:getRecords', `<table:getRecords ${namespace}`)
}
