import { expect, test } from 'vitest'
import { describeWithSpecs } from '../../../test/judges/with-specs.ts'
import connector from '../index.ts'
import { rest } from '../rest.ts'
import { byClient, byLogin } from '../session.ts'
import { soap } from '../soap.ts'
import { replied, sample, soapReplied } from './replies.ts'

const json = (file: string) => JSON.parse(sample(file))
/** What a method answered within a recording of several. */
const nango = (name: string) => {
  const { api } = json(`nango/${name}.json`)
  const [byPath] = Object.values(api) as readonly Record<string, { response: unknown }>[]
  return Object.values(byPath ?? {})[0]?.response
}

describeWithSpecs('what Salesforce once answered is read', () => {
  test('the token of a session, and where it holds', () => {
    const { token, origin } = byClient.read(replied(200, json('rest-restforce/auth_success_response.json')))
    expect(token.reveal()).toMatch(/^00Dx0000000BV7z!AR8A/)
    expect(origin).toBe('https://na1.salesforce.com')
    const again = byClient.read(replied(200, json('rest-restforce/refresh_success_response.json')))
    expect([again.token.reveal(), again.origin]).toEqual(['refreshed_access_token', 'https://na1.salesforce.com'])
  })

  test('a session that has expired', () => {
    const fault = connector.fault?.(replied(401, json('rest-restforce/expired_session_response.json')))
    expect(fault?.code).toBe('PROVIDER_AUTH')
  })

  test('a kind of object that there is not', () => {
    const fault = connector.fault?.(replied(404, json('rest-restforce/sobject_describe_error_response.json')))
    expect(fault?.code).toBe('NOT_FOUND')
  })

  test('the session of a login by SOAP', () => {
    const session = byLogin.read(soapReplied(sample('soap-soapforce/login_response.xml')))
    expect(session.token.reveal()).toMatch(/^00DA0000000YpZ4!ARAAQEH/)
    expect(session).toMatchObject({ origin: 'https://na7.salesforce.com', expiresInSeconds: 7200 })
  })

  test.each(['query_response', 'query_all_response'])('records by SOAP: %s', file => {
    const { rows, locator } = soap.queried(soapReplied(sample(`soap-soapforce/${file}.xml`)))
    expect(locator).toBeUndefined()
    expect(rows).toEqual([
      { Id: '006A000000LZhwNIAT', Name: 'Opportunity 1', StageName: 'Prospecting' },
      { Id: '006A000000LaF4xIAF', Name: 'Opportunity 2', StageName: 'Value Proposition' },
    ])
  })

  test('records by their ids, by SOAP', () => {
    expect(soap.retrieved(soapReplied(sample('soap-soapforce/retrieve_response.xml')))).toEqual([
      { Id: '006A000000LbkT5IAJ', Name: 'SOAPForce Opportunity', Description: null, StageName: 'Prospecting' },
    ])
  })

  test('the kinds of objects, by SOAP and by REST', () => {
    const bySoap = soap.describedAll(soapReplied(sample('soap-soapforce/describe_global_response.xml')))
    const byRest = rest.describedAll(replied(200, json('rest-restforce/describe_sobjects_success_response.json')))
    for (const kinds of [bySoap, byRest])
      expect(kinds).toContainEqual({ name: 'Account', label: 'Account', isAdded: false })
    expect(rest.describedAll(replied(200, nango('describe-global'))).length).toBe(3)
  })

  test('the fields of an object, those of the account apart', () => {
    const { fields } = rest.described(replied(200, json('describe-Account-compact.json')))
    expect(fields).toContainEqual(expect.objectContaining({ name: 'Website', type: 'url', filterable: true }))
    expect(fields).toContainEqual(expect.objectContaining({ name: 'Description', filterable: false }))
    expect(fields.filter(({ custom }) => custom).map(({ name }) => name)).toEqual([
      ...['CustomerPriority__c', 'SLA__c', 'Active__c', 'NumberofLocations__c', 'UpsellOpportunity__c'],
      ...['SLASerialNumber__c', 'SLAExpirationDate__c'],
    ])
    const { page, fields: more } = rest.described(replied(200, nango('describe-sobject')))
    expect(page).toMatch(/^https:\/\/[\w.-]+\/\{ID\}$/)
    expect(more.length).toBeGreaterThan(0)
  })
})
