import { setTimeout as sleep } from 'node:timers/promises'
import { shuffle } from '../../src/simulator/shuffle.ts'
import {
  defineSimulator,
  route,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../src/simulator/simulator.ts'
import { element } from '../../src/simulator/soap.ts'
import { credentials } from './simulator/credentials.ts'
import { currencyXml } from './simulator/lists.ts'
import {
  answer,
  FailedStatus,
  faultFor,
  PlatformFault,
  SchemaFault,
  servicePath,
  status,
  uris,
} from './simulator/messages.ts'
import { passportControl } from './simulator/passport.ts'
import { child, readXml, type XmlIn } from './simulator/read-xml.ts'
import { referenced } from './simulator/records.ts'
import { createSearches } from './simulator/searches.ts'
import { threeStepRoutes } from './simulator/three-step.ts'
import { AccessTokens } from './simulator/tokens.ts'
import { currencies, dateTime, field } from './simulator/values.ts'

/** Requests that an account of service tier 1 has under way: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/bridgehead_1525252812.html */
const atOnce = 15
/** How many milliseconds a request takes at least, so that requests can meet. */
const slowness = 3
/** How many records a `getList` names: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3418637.html */
const getListAtMost = 1000

/** NetSuite's SOAP web services of 2023.2, read side, with token-based authentication and the flow by which people give out tokens. */
export default defineSimulator({
  name: 'netsuite',
  credentials,
  routes(context) {
    const serve = operations(context)
    const tokens = new AccessTokens()
    const admit = passportControl(tokens)
    let underWay = 0
    return [
      route('POST', servicePath, async request => {
        underWay += 1
        try {
          const { header, operation } = readMessage(request)
          admit(header)
          if (underWay > atOnce) {
            const text = 'The request has been blocked: too many concurrent requests.'
            throw new PlatformFault('exceededConcurrentRequestLimitFault', 'WS_REQUEST_BLOCKED', text)
          }
          await sleep(slowness)
          return serve(operation, header)
        } catch (error) {
          return faultFor(error)
        } finally {
          underWay -= 1
        }
      }),
      ...threeStepRoutes(tokens, context),
    ]
  },
})

function readMessage({ text, headers }: SimulatorRequest): { header: XmlIn | undefined; operation: XmlIn } {
  const root = parsed(text)
  if (root.name !== 'Envelope' || root.namespace !== uris.soapenv)
    throw new SchemaFault('the message is no SOAP 1.1 envelope')
  if (!/^text\/xml\b/.test(headers['content-type'] ?? ''))
    throw new SchemaFault('the content type of SOAP 1.1 is text/xml')
  const [operation, ...others] = child(root, 'Body', uris.soapenv)?.children ?? []
  if (!operation || others.length > 0) throw new SchemaFault('the Body holds one element')
  if (headers.soapaction === undefined) throw new SchemaFault('no SOAPAction header!')
  if (headers.soapaction.replaceAll('"', '') !== operation.name)
    throw new SchemaFault(`the SOAPAction is not that of ${operation.name}`)
  return { header: child(root, 'Header', uris.soapenv), operation }
}

function parsed(text: string): XmlIn {
  try {
    return readXml(text)
  } catch (error) {
    throw new SchemaFault(error instanceof Error ? error.message : String(error))
  }
}

function operations({ world, now }: SimulatorContext) {
  const searches = createSearches(world)

  return (operation: XmlIn, header: XmlIn | undefined): SimulatorReply => {
    if (operation.namespace !== uris.platformMsgs)
      throw new SchemaFault(`no operation {${operation.namespace}}${operation.name}`)
    switch (operation.name) {
      case 'getServerTime': {
        const time = field('platformCore:serverTime', dateTime(now().toISOString()))
        return answer('getServerTime', element('platformCore:getServerTimeResult', {}, [status(), time]))
      }
      case 'getAll':
        return getAll(operation)
      case 'getList':
        return getList(operation)
      case 'search':
        return answer('search', searches.first(operation, header))
      case 'searchMoreWithId':
        return answer('searchMoreWithId', searches.more(operation))
      default:
        throw new SchemaFault(`no operation {${operation.namespace}}${operation.name}`)
    }
  }

  function getAll(operation: XmlIn): SimulatorReply {
    const type = child(operation, 'record', uris.platformMsgs)?.attribute('recordType')
    if (type !== 'currency') {
      const failure = status(new FailedStatus('INVALID_RCRD_TYPE', `The record type ${type} is not valid.`))
      return answer('getAll', element('platformCore:getAllResult', {}, failure))
    }
    const records = currencies.map(currency => currencyXml(currency)('platformCore:record'))
    return answer(
      'getAll',
      element('platformCore:getAllResult', {}, [
        status(),
        field('platformCore:totalRecords', String(records.length)),
        element('platformCore:recordList', {}, records),
      ]),
    )
  }

  function getList({ children }: XmlIn): SimulatorReply {
    const stranger = children.find(({ name, namespace }) => name !== 'baseRef' || namespace !== uris.platformMsgs)
    if (stranger || children.length === 0)
      throw new SchemaFault(`Invalid element in GetListRequest - ${stranger?.name ?? 'nothing'}`)
    if (children.length > getListAtMost) {
      const text = `The maximum number of records allowed for a getList operation has been exceeded: ${getListAtMost}.`
      throw new PlatformFault('exceededRecordCountFault', 'MAX_RCRDS_EXCEEDED', text)
    }
    const responses = shuffle(children, children.length).map(ref => {
      const found = referenced(world, ref)
      const parts = found instanceof FailedStatus ? status(found) : [status(), found('record')]
      return element('readResponse', {}, parts)
    })
    return answer('getList', element('readResponseList', {}, responses))
  }
}
