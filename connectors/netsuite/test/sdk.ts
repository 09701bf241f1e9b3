import { join } from 'node:path'
import { createClientAsync } from 'soap'
import type { SdkMaker } from '../../../test/judges/sdk.ts'
import { passport } from './token-passport.ts'

/**
 * NetSuite has no client for Node: node-soap makes one of the WSDL. It is given the messages that the connector wrote,
 * and reads the answers by the types of the WSDL alone.
 */
export const netsuiteSdk: SdkMaker = ({ origin }, folder) => {
  let made: ReturnType<typeof createClientAsync> | undefined
  return {
    async ask({ call, request }) {
      made ??= createClientAsync(join(folder, 'wsdl/netsuite.wsdl'), { endpoint: `${origin}${request.path}` })
      const client = await made
      const action = call.protocol === 'soap' ? call.action : ''
      const { body, headers } = partsOf(request.body)
      client.clearSoapHeaders()
      // A passport is good for one message.
      client.addSoapHeader(passport())
      for (const header of headers) if (!header.includes('tokenPassport')) client.addSoapHeader(header)
      // biome-ignore lint/suspicious/noExplicitAny: its methods are made of the WSDL.
      const [answer] = await (client as any)[`${action}Async`]({ _xml: body })
      return answer
    },
  }
}

/** The parts of an envelope; each takes the names of the namespaces along. */
function partsOf(envelope: string): { readonly body: string; readonly headers: readonly string[] } {
  const within = (name: string) =>
    new RegExp(`<soapenv:${name}>([\\s\\S]*)</soapenv:${name}>`).exec(envelope)?.[1] ?? ''
  const namespaces = /<soapenv:Envelope([^>]*)>/.exec(envelope)?.[1] ?? ''
  const alone = (xml: string) => xml.replace(/^<([\w:]+)/, `<$1${namespaces}`)
  const headers = within('Header').match(/<(platformMsgs:\w+)[\s\S]*?<\/\1>/g) ?? []
  return { body: alone(within('Body')), headers: headers.map(alone) }
}
