import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kinds, open, type Place, type Places, secrets } from './places.ts'

const acme = { tenant: 'default', account: 'acme' }
const elsewhere = [
  { tenant: 'other', account: 'acme' },
  { tenant: 'default', account: 'zenith' },
]

/** One bit of a base64 text turned over, so many bytes from its beginning, or from its end. */
function flipped(text: string, at: number): string {
  const bytes = Buffer.from(text, 'base64')
  const index = at < 0 ? bytes.length + at : at
  bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index)
  return bytes.toString('base64')
}

const tables = ['unigraph_accounts', 'unigraph_credentials', 'unigraph_facts', 'unigraph_audit', 'unigraph_migrations']

describe.each(kinds)('$name', ({ begin }) => {
  let places: Places
  let place: Place
  beforeAll(async () => {
    places = await begin()
  })
  afterAll(() => places.end())
  beforeEach(async () => {
    place = await places.make()
    const store = await open(place.url)
    for (const key of [acme, ...elsewhere])
      await store.credentials.write(key, {
        values: secrets({ accessToken: 'planted-token', refreshToken: 'planted-refresh' }),
      })
    await store.close()
  })
  afterEach(() => place.close())

  const rowOf = async ({ tenant, account }: typeof acme) => {
    const [row] = await place.sql(
      'select * from unigraph_credentials where tenant = $1 and account = $2',
      tenant,
      account,
    )
    return row
  }
  const change = (column: string, value: unknown, { tenant, account } = acme) =>
    place.sql(
      `update unigraph_credentials set ${column} = $1 where tenant = $2 and account = $3`,
      value,
      tenant,
      account,
    )
  const changeSealed = async (edit: (values: Record<string, string>) => Record<string, string>) =>
    change('sealed', JSON.stringify(edit(JSON.parse((await rowOf(acme)).sealed))))

  /** That the account no longer opens, that this names the field, and is told. */
  async function expectTampering(field: string, key = acme) {
    const store = await open(place.url)
    try {
      const error = await store.credentials.read(key).catch(thrown => thrown)
      expect(error).toMatchObject({ name: 'SecretsError', code: 'TAMPERED' })
      expect(error.message).toContain(`"${key.account}"`)
      expect(error.message).toContain(`"${field}"`)
      expect(inspect(error, { depth: 9 })).not.toContain('planted')
      expect(store.tampered).toEqual([{ ...key, field }])
    } finally {
      await store.close()
    }
  }

  test.each(elsewhere)('a row that is copied to $tenant/$account does not open there', async to => {
    const { sealed, data_key, wrapped_key } = await rowOf(acme)
    await change('sealed', sealed, to)
    await change('data_key', data_key, to)
    await change('wrapped_key', wrapped_key, to)
    await expectTampering('the data key', to)
  })

  test('values that are copied to another account without their key do not open there', async () => {
    await change('sealed', (await rowOf(acme)).sealed, elsewhere[1])
    await expectTampering('accessToken', elsewhere[1])
  })

  test('a value that is copied to another field does not open there', async () => {
    await changeSealed(({ refreshToken = '', ...others }) => ({ ...others, accessToken: refreshToken, refreshToken }))
    await expectTampering('accessToken')
  })

  test.each([
    ['the nonce', 0],
    ['the ciphertext', 12],
    ['the tag', -1],
  ])('a bit of %s that was turned over is found out', async (_part, at) => {
    await changeSealed(values => ({ ...values, refreshToken: flipped(values.refreshToken ?? '', at) }))
    await expectTampering('refreshToken')
  })

  test.each([
    ['the nonce', 0],
    ['the ciphertext', 12],
    ['the tag', -1],
  ])('a bit of %s of the wrapped key that was turned over is found out', async (_part, at) => {
    await change('wrapped_key', flipped((await rowOf(acme)).wrapped_key, at))
    await expectTampering('the data key')
  })

  test('another name of the data key is found out', async () => {
    await change('data_key', (await rowOf(elsewhere[0] as typeof acme)).data_key)
    await expectTampering('the data key')
  })

  test('values that are no JSON, or cut off, are found out', async () => {
    await changeSealed(values => ({ ...values, refreshToken: '' }))
    await expectTampering('refreshToken')
    await change('sealed', '{"accessToken":')
    await expectTampering('all values')
  })

  test('a name of a master key that there is not is told by its name', async () => {
    await change('master_key', 'local:0000000000000000')
    const store = await open(place.url)
    await expect(store.credentials.read(acme)).rejects.toMatchObject({
      code: 'KEY_UNKNOWN',
      message: expect.stringContaining('local:0000000000000000'),
    })
    await store.close()
  })

  test('nothing that was written can be found in what the database has on disk, in any form', async () => {
    const planted = 'sk_live_00000000_planted/"ünïcode"+&='
    const store = await open(place.url)
    const values = secrets({ accessToken: planted, refreshToken: `${planted}2` })
    await store.credentials.write(acme, { values })
    await store.credentials.beginRefresh(acme, { by: 'process-1', since: 1, version: 2, tooOldMs: 1 })
    await store.credentials.finishRefresh(acme, { by: 'process-1', version: 2, values })
    await store.audit.append({ ...acme, who: 'system', what: 'token.refresh', detail: values })
    const dump = `${JSON.stringify(await Promise.all(tables.map(table => place.sql(`select * from ${table}`))))}${filesOf(place)}`
    await store.close()
    // The rows are there, or nothing would be found for another reason.
    expect(dump).toContain('token.refresh')
    expect(dump).toContain('"accessToken'.slice(1))
    const base64 = [0, 1, 2].map(shift =>
      Buffer.from(`${'-'.repeat(shift)}${planted}`)
        .toString('base64')
        .slice(4, -4),
    )
    const forms = [
      planted,
      JSON.stringify(planted).slice(1, -1),
      encodeURIComponent(planted),
      ...base64,
      'sk_live_00000000',
    ]
    expect(forms.filter(form => dump.includes(form))).toEqual([])
    expect(forms.filter(form => dump.includes(form.replaceAll('+', '-').replaceAll('/', '_')))).toEqual([])
  })

  test('what was erased is no longer on disk, not even encrypted', async () => {
    const { wrapped_key } = await rowOf(acme)
    const store = await open(place.url)
    await store.credentials.erase(acme)
    await store.close()
    const rows = await place.sql('select * from unigraph_credentials')
    expect(JSON.stringify(rows)).not.toContain(wrapped_key)
    expect(filesOf(place)).not.toContain(wrapped_key)
  })
})

/** The bytes of the database's files, with what it has not yet put in their place; those of a server cannot be read so. */
function filesOf({ url }: Place): string {
  if (!url.startsWith('sqlite:')) return ''
  const folder = dirname(url.slice('sqlite:'.length))
  return readdirSync(folder)
    .map(name => readFileSync(join(folder, name), 'latin1'))
    .join('')
}
