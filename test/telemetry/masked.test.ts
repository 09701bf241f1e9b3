import { expect, test } from 'vitest'
import { masked, maskedUrl } from '../../src/telemetry/masked.ts'

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

test('keys that are addresses or telephone numbers are masked, and so is what stands under them', () => {
  const text = masked(
    '{"ada@engines.example": "Lovelace", "442079460000": 1, "Ada Lovelace": {"x": "Byron"}, "@type": "a"}',
  )
  expect(JSON.parse(text)).toMatchObject({ '@type': 'a' })
  for (const word of ['ada@', 'Lovelace', '442079460000', 'Byron']) expect(text).not.toContain(word)
})

test('what stands deeper under a personal key is masked, and what follows it is not', () => {
  const text = '{"name":{"first":"Ada","born":[1815]},"phone":442079460000,"status":"open","count":3,"address":null}'
  expect(JSON.parse(masked(text))).toEqual({
    ...{ name: { first: '[3 characters]', born: ['[4 characters]'] }, phone: '[12 characters]' },
    ...{ status: 'open', count: 3, address: null },
  })
})

test('a single word that is looked for is masked: it can be a name', () => {
  const filter = '{"filters":[{"propertyName":"lastname","operator":"EQ","value":"Lovelace"}],"query":"Byron"}'
  expect(masked(filter)).not.toMatch(/Lovelace|Byron/)
  expect(masked('<a><operator>is</operator><c:searchValue>Lovelace</c:searchValue></a>')).toBe(
    '<a><operator>is</operator><c:searchValue>[8 characters]</c:searchValue></a>',
  )
})

test('what a session has just been opened with is masked, however plain it looks', () => {
  for (const text of [
    '{"access_token":"abcdef0123456789abcdef01","expires_in":1800}',
    '<loginResponse><result><sessionId>abcdef0123456789</sessionId></result></loginResponse>',
    '<n1:login><n1:username>a</n1:username><n1:password>abcde</n1:password></n1:login>',
    'grant_type=client_credentials&client_secret=abcdef0123456789',
  ])
    expect(masked(text)).not.toContain('abcde')
})

test('a text of JSON that ends within a sign that is written with two lets nothing through', () => {
  const text = JSON.stringify({ note: 'Ada "the Countess" Lovelace', ada: ['\\Lovelace 1'] })
  for (let end = 1; end <= text.length; end += 1)
    expect(masked(text.slice(0, end))).not.toMatch(/Ada |Countess|Lovelace/)
})

test('attributes, raw texts, comments and texts between elements are masked', () => {
  const text =
    '<?xml version="1.0" encoding="UTF-8"?><a xmlns:x="urn:x" internalId="7" x:mail="ada@e.example" note=\'Ada b\'>' +
    '<b><![CDATA[Ada > Lovelace]]></b>Ada <!-- Ada L --> Lovelace<name nick="q"><first>Ada</first></name><s>OPEN</s></a>'
  const told = masked(text)
  expect(told).not.toMatch(/Ada|ada@|Lovelace/)
  expect(told).toContain('<?xml version="1.0" encoding="UTF-8"?><a xmlns:x="urn:x" internalId="7"')
  expect(told).toContain('<s>OPEN</s></a>')
  for (let end = 1; end <= text.length; end += 1) expect(masked(text.slice(0, end))).not.toMatch(/Ada|ada@|Lovelace/)
})

test('an envelope of SOAP hides nothing by its own name', () => {
  const text = '<s:Envelope><s:Header/><s:Body><status>OPEN</status></s:Body></s:Envelope>'
  expect(masked(text)).toBe(text)
})

test('an address is masked in its path, by the names of its query, and in what is a query itself', () => {
  const at = 'https://x.example:8443/v3/contacts'
  expect(maskedUrl(`${at}/101,102?limit=5&id[in]=["a1"]`)).toBe(`${at}/101,102?limit=5&id[in]=[%22a1%22]`)
  for (const [url, word] of [
    [`${at}/ada%40engines.example?idProperty=email`, 'ada'],
    [`${at}/Ada Lovelace/notes`, 'Ada'],
    [`${at}?last_name[is]=Lovelace`, 'Lovelace'],
    [`${at}?phone=442079460000`, '4420'],
    [`${at}?sysparm_query=last_nameLIKELovelace^active=true`, 'Lovelace'],
    [`${at}?metadata[ada@engines.example]=1`, 'ada@'],
    ['https://x.example/attachments/token/abcdef/?name=cv.pdf', 'abcdef'],
  ] as const)
    expect(maskedUrl(url)).not.toContain(word)
})
