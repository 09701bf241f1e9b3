import { createHash } from 'node:crypto'
import { WSSecurity } from 'soap'
import { passwordDigest } from 'soap/lib/utils.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { wsSecurity } from '../../src/contract/ws-security.ts'
import type { XmlNode } from '../../src/contract/xml.ts'
import { parseXml, writeXml } from '../../src/pipeline/xml.ts'

const now = new Date('2026-11-28T12:00:00Z')
const [username, password] = ['unigraph.reader', 'invented-Pa55word & <signs> ü']
const nonce = '0123456789abcdef0123456789abcdef'
const sha1 = (text: Secret) => createHash('sha1').update(text.reveal()).digest('base64')

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

/** As a server reads it; `soapenv` is declared where the header stands. */
const read = (xml: string) => parseXml(xml.replace('<wsse:Security', '<wsse:Security xmlns:soapenv="urn:soap"'))

const ours = (form: 'text' | 'digest') =>
  read(
    writeXml(
      wsSecurity({ username, password: new Secret(password), form }, { now: now.getTime() / 1000, nonce, sha1 }),
    ),
  )

const theirs = (passwordType: 'PasswordText' | 'PasswordDigest', hasTokenCreated: boolean) =>
  read(
    new WSSecurity(username, password, {
      passwordType,
      hasTokenCreated,
      mustUnderstand: true,
      envelopeKey: 'soapenv',
    }).toXML(),
  )

/** What is the same for all nonces, and for whatever time a program lets a message be good. */
function formOf({ name, namespace, attributes, children, text }: XmlNode): unknown {
  const { Id: _, ...others } = attributes
  const isOwn = ['Expires', 'Nonce'].includes(name) || String(others.Type).endsWith('PasswordDigest')
  return [name, namespace, others, isOwn ? 'of its own' : text, children.map(formOf)]
}

const textIn = (node: XmlNode, name: string): string =>
  node.name === name ? node.text : node.children.map(child => textIn(child, name)).join('')

test('a password as it is stands where node-soap puts it, in the same names, and so does a digest', () => {
  expect(formOf(ours('text'))).toEqual(formOf(theirs('PasswordText', false)))
  expect(formOf(ours('digest'))).toEqual(formOf(theirs('PasswordDigest', true)))
})

test('a digest is that which node-soap works out of the same nonce, moment and password', () => {
  const security = ours('digest')
  const sent = textIn(security, 'Nonce')
  expect(Buffer.from(sent, 'base64').toString()).toBe(nonce)
  expect(textIn(security, 'Password')).toBe(passwordDigest(sent, '2026-11-28T12:00:00Z', password))
  expect(textIn(security, 'Password')).not.toContain(password)
})

test('a message is good for five minutes', () => {
  const [time] = ours('digest').children
  expect(time?.children.map(({ text }) => text)).toEqual(['2026-11-28T12:00:00Z', '2026-11-28T12:05:00Z'])
})
