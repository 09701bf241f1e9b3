import { expect, test } from 'vitest'
import { type Change, changeReply, changes } from '../../src/simulator/change-reply.ts'
import { xmlPlaces } from '../../src/simulator/xml-places.ts'

const rows = [1, 2, 3, 4].map(n => ({
  id: `${n}0`,
  name: 'Ada',
  amount: 12.5,
  at: '2026-01-01T00:00:00Z',
  kind: 'open',
}))
const json = { status: 200, body: { rows, total: 4, next: 'more' } }
const xmlRow = ({ id, name, amount, at }: (typeof rows)[number]) =>
  `<row><id>${id}</id><name>${name}</name><amount>${amount}</amount><at>${at}</at></row>`
const xml = {
  status: 200,
  contentType: 'text/xml',
  text: `<s:Envelope xmlns:s="x"><s:Body><list><totalRecords>4</totalRecords>${rows.map(xmlRow).join('')}</list></s:Body></s:Envelope>`,
}

const sent = ({ body, text, bytes }: { body?: unknown; text?: string | undefined; bytes?: Buffer }) =>
  (bytes ?? Buffer.from(body === undefined ? (text ?? '') : JSON.stringify(body))).toString('latin1')

/** In XML the fields have an order already, and nothing tells a list from an object. */
const leavesXml: readonly Change[] = ['fieldsTurned', 'keysTwice', 'aListIsAnObject']

test.each(changes)('%s changes a reply in JSON and in XML, always in the same way for a seed', change => {
  for (const reply of [json, xml]) {
    if (reply === xml && leavesXml.includes(change)) continue
    const changed = sent(changeReply(reply, { change, seed: 3 }))
    expect(changed).not.toBe(sent(reply))
    expect(sent(changeReply(reply, { change, seed: 3 }))).toBe(changed)
  }
})

test('a reply that is no success, or has no text, stays as it is', () => {
  expect(changeReply({ ...json, status: 404 }, { change: 'nulled' })).toEqual({ ...json, status: 404 })
  expect(changeReply({ status: 204 }, { change: 'cut' })).toEqual({ status: 204 })
})

test('a list that loses a row keeps the others', () => {
  const { text = '' } = changeReply(json, { change: 'rowMissing', seed: 5 })
  expect(JSON.parse(text).rows).toHaveLength(3)
  const lost = changeReply(xml, { change: 'rowMissing', seed: 5 }).text ?? ''
  expect(lost.match(/<row>/g)).toHaveLength(3)
})

test('the elements of a text are found where they are', () => {
  const text = '<a><b:c x="1">one</b:c><d/></a>'
  expect(xmlPlaces(text).map(({ name, inside, isLeaf }) => [name, text.slice(...inside), isLeaf])).toEqual([
    ['c', 'one', true],
    ['d', '', true],
    ['a', '<b:c x="1">one</b:c><d/>', false],
  ])
})
