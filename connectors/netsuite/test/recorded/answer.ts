import type { Answer, Answerer } from '../../../../test/recorded/answer.ts'
import { readSample } from '../../../../test/recorded/files.ts'

const invoice = 'netsweet-responses/get__get_invoice.xml'

/** NetSuite by its recordings. */
export const answer: Answerer = ({ soapAction, body }) => {
  switch (soapAction.replaceAll('"', '')) {
    case 'getList':
      return getList(body)
    case 'getAll':
      return sent(unrecordedCurrencies)
    case 'search':
      return sent(nothingFound)
    default:
      return undefined
  }
}

/** The recorded `get`, with the list of a `getList` around its answer and nothing else touched; or that there is no such record. */
function getList(body: string): Answer {
  const recorded = readSample('netsuite', invoice)
  const type = /\stype="(\w+)"/.exec(body)?.[1]
  const ids = [...body.matchAll(/internalId="([^"]*)"/g)].map(([, id]) => id)
  const own = /<record internalId="(\d+)"/.exec(recorded)?.[1]
  if (type !== 'invoice' || ids.length !== 1 || ids[0] !== own) return sent(noSuchRecord(ids.length))
  return sent(
    recorded
      .replace(/<getResponse( [^>]*)>/, '<getListResponse$1><readResponseList>')
      .replace('</getResponse>', '</readResponseList></getListResponse>'),
  )
}

const sent = (text: string): Answer => ({ status: 200, contentType: 'text/xml; charset=utf-8', text })

const release = 'platform.webservices.netsuite.com'
const inBody = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:core="urn:core_2011_2.${release}" xmlns="urn:messages_2011_2.${release}"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`

function noSuchRecord(times: number): string {
  const detail =
    '<core:statusDetail type="ERROR"><core:code>RCRD_DSNT_EXIST</core:code><core:message>That record does not exist.</core:message></core:statusDetail>'
  const response = `<readResponse><core:status isSuccess="false">${detail}</core:status></readResponse>`
  return inBody(`<getListResponse><readResponseList>${response.repeat(times)}</readResponseList></getListResponse>`)
}

const nothingFound = inBody(
  '<searchResponse><core:searchResult><core:status isSuccess="true"/><core:totalRecords>0</core:totalRecords></core:searchResult></searchResponse>',
)

/**
 * NOT RECORDED: nobody sent us the currencies of the account, and amounts cannot be read without them. The recorded
 * invoice names no currency, which is how an account with a single one writes; it is billed to an address in the
 * United States.
 */
const unrecordedCurrencies = inBody(
  '<getAllResponse><getAllResult><core:status isSuccess="true"/><core:totalRecords>1</core:totalRecords><core:recordList>' +
    `<core:record internalId="1" xsi:type="acct:Currency" xmlns:acct="urn:accounting_2011_2.lists.webservices.netsuite.com">` +
    '<acct:symbol>USD</acct:symbol><acct:isBaseCurrency>true</acct:isBaseCurrency></core:record></core:recordList></getAllResult></getAllResponse>',
)
