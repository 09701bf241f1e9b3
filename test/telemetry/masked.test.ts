import { expect, test } from 'vitest'
import { masked } from '../../src/telemetry/masked.ts'

test("people's texts are masked and the form stays", () => {
  const text =
    '{"id":"12","first_name":"Ada","status":"open","amount":12.5,"note":"call \\"her\\" at 5","tags":["vip","a b"]}'
  expect(JSON.parse(masked(text))).toEqual({
    ...{ id: '12', first_name: '[3 characters]', status: 'open', amount: 12.5 },
    ...{ note: '[17 characters]', tags: ['vip', '[3 characters]'] },
  })
})

test('an e-mail address, a telephone number and an address are masked under whatever key', () => {
  for (const value of ['ada@analytical-engines.example', '+44 20 7946 0000', '12 St James Square', 'Ωmega'])
    expect(masked(JSON.stringify({ value }))).not.toContain(value)
})

test('a text that was cut off anywhere lets nothing through', () => {
  const text = JSON.stringify({
    results: [{ properties: { email: 'ada@engines.example', firstname: 'Ada Lovelace' } }],
  })
  for (let end = 1; end <= text.length; end += 1) {
    const cut = masked(text.slice(0, end))
    expect(cut).not.toMatch(/ada@|Lovel|Ada /)
  }
})

test('texts of elements are masked, those of namespaces are not needed', () => {
  expect(masked('<a:email x="1">ada@engines.example</a:email><status>OPEN</status>')).toBe(
    '<a:email x="1">[19 characters]</a:email><status>OPEN</status>',
  )
})

test('a form is masked by its names and values', () => {
  expect(masked('name=Ada&status=open&q=a%40b.example')).toBe('name=[3 characters]&status=open&q=[11 characters]')
})
