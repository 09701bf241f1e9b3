import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import { ask, hasPostgres, type Postgres, postgresIsThere, startPostgres } from '../support/postgres.ts'
import { hurriedClock, open, revealed, secrets } from './places.ts'

const acme = { tenant: 'default', account: 'acme' }
const one = { values: secrets({ accessToken: 'one' }) }
/** How long a client may wait for an answer, in milliseconds, whatever became of the server. */
const bound = 15_000

postgresIsThere()

describe.runIf(hasPostgres)('a store in PostgreSQL', () => {
  let server: Postgres
  beforeAll(async () => {
    server = await startPostgres(['max_connections=20'])
  })
  afterAll(() => server.close())

  /** A connection that holds what it has locked, until it is told to end. */
  async function holding(url: string, sql: string) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    await client.query('begin')
    await client.query(sql)
    return { end: () => client.end() }
  }

  /** What an error was, and that it came in time. */
  async function failure(asked: Promise<unknown>) {
    const began = performance.now()
    const error = await asked.then(
      () => undefined,
      thrown => thrown,
    )
    expect(performance.now() - began).toBeLessThan(bound)
    return error
  }

  test('two processes that begin at once make the tables once, and share them', async () => {
    const [url, another] = [await server.database(), await server.database()]
    await (await open(another)).close()
    const stores = await Promise.all(Array.from({ length: 4 }, () => open(url)))
    const steps = 'select name from unigraph_migrations order by name'
    expect(await ask(url, steps)).toEqual(await ask(another, steps))
    await stores[0]?.credentials.write(acme, one)
    expect(revealed((await stores[3]?.credentials.read(acme))?.values)).toEqual({ accessToken: 'one' })
    const turns = await Promise.all(
      stores.map((store, index) =>
        store.credentials.beginRefresh(acme, { by: `process-${index}`, since: 1, version: 1, tooOldMs: 9 }),
      ),
    )
    expect(turns.map(({ kind }) => kind).sort()).toEqual(['BUSY', 'BUSY', 'BUSY', 'YOURS'])
    await Promise.all(stores.map(store => store.close()))
  })

  test('writes of many processes to one account are counted one by one', async () => {
    const url = await server.database()
    const stores = await Promise.all([open(url), open(url)])
    const versions = await Promise.all(
      Array.from({ length: 20 }, (_, index) => stores[index % 2]?.credentials.write(acme, one)),
    )
    expect(versions.sort((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    await Promise.all(stores.map(store => store.close()))
  })

  test('a store of a newer program is refused, and left as it is', async () => {
    const url = await server.database()
    await (await open(url)).close()
    const steps = 'select name from unigraph_migrations'
    const before = await ask(url, steps)
    await ask(url, "insert into unigraph_migrations values ('0999-of-tomorrow', 'x')")
    await expect(open(url)).rejects.toMatchObject({
      code: 'NEWER',
      message: expect.stringContaining('"0999-of-tomorrow"'),
    })
    expect(await ask(url, steps)).toEqual([...before, { name: '0999-of-tomorrow' }])
  })

  test('who has the turn holds no connection', async () => {
    const url = await server.database()
    const store = await open(url)
    await store.credentials.write(acme, one)
    await store.credentials.beginRefresh(acme, { by: 'process-1', since: 1, version: 1, tooOldMs: 9 })
    const busy = await ask(
      url,
      "select state from pg_stat_activity where application_name = 'unigraph' and datname = current_database() and state <> 'idle'",
    )
    expect(busy).toEqual([])
    await store.close()
  })

  test('a server that crashes and comes back soon is waited for, and has lost nothing', async () => {
    const url = await server.database()
    const store = await open(url)
    await store.credentials.write(acme, one)
    await server.crash()
    const asked = store.credentials.write(acme, { values: secrets({ accessToken: 'two' }) })
    await server.start()
    expect(await asked).toBe(2)
    expect(revealed((await store.credentials.read(acme))?.values)).toEqual({ accessToken: 'two' })
    await store.close()
  })

  test('a server that stays away is told of within the bound, and used again when it is back', async () => {
    const url = await server.database()
    const store = await open(url)
    await store.credentials.write(acme, one)
    await server.crash()
    try {
      const error = await failure(store.credentials.write(acme, one))
      expect(error).toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' })
      expect(error.message).toContain('could not write the credentials of "acme"')
      expect(await failure(open(url))).toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' })
    } finally {
      await server.start()
    }
    expect((await store.credentials.read(acme))?.version).toBe(1)
    await store.close()
  })

  test('a server that is frozen is told of within the bound, and used again when it goes on', async () => {
    const url = await server.database()
    const store = await open(url)
    await store.credentials.write(acme, one)
    server.freeze('SIGSTOP')
    try {
      const errors = await Promise.all([
        failure(store.credentials.read(acme)),
        failure(store.credentials.write(acme, one)),
      ])
      for (const error of errors) expect(error).toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' })
    } finally {
      server.freeze('SIGCONT')
    }
    expect(revealed((await store.credentials.read(acme))?.values)).toEqual({ accessToken: 'one' })
    await store.close()
  })

  test('a connection that is lost in the middle of a change ends the change, and nothing else', async () => {
    const { db, close } = await openPostgres(new Secret(await server.database()))
    const lost = db.transaction().execute(async transaction => {
      const [{ pid } = { pid: 0 }] = (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction))
        .rows
      expect((await sql`show idle_in_transaction_session_timeout`.execute(transaction)).rows).toEqual([
        { idle_in_transaction_session_timeout: '10s' },
      ])
      await ask(await server.database(), 'select pg_terminate_backend($1)', [pid])
      // The news of it comes while nothing is asked.
      await expect.poll(() => sql`select 1`.execute(db).then(() => true)).toBe(true)
      await new Promise(turn => setImmediate(turn))
      await sql`select 1`.execute(transaction)
    })
    await expect(lost).rejects.toThrow()
    await close()
  })

  test('a frozen server does not keep the process from its end', async () => {
    const url = await server.database()
    const store = await open(url)
    server.freeze('SIGSTOP')
    const began = performance.now()
    await store.close()
    server.freeze('SIGCONT')
    expect(performance.now() - began).toBeLessThan(4_000)
  })

  test('a row that others hold is told of within the bound, and changed when it is free', async () => {
    const url = await server.database()
    const store = await open(url, { clock: hurriedClock() })
    await store.credentials.write(acme, one)
    const other = await holding(url, 'select * from unigraph_credentials for update')
    const turn = { by: 'process-1', since: 1, version: 1, tooOldMs: 9 }
    expect(await failure(store.credentials.beginRefresh(acme, turn))).toMatchObject({ code: 'BUSY' })
    // Who only reads waits for nobody.
    expect((await store.credentials.read(acme))?.refreshing).toBeUndefined()
    await other.end()
    expect(await store.credentials.beginRefresh(acme, turn)).toMatchObject({ kind: 'YOURS' })
    await store.close()
  })

  test('a server that takes no changes is told of as such, and written to when it does', async () => {
    const url = await server.database()
    const store = await open(url, { clock: hurriedClock() })
    await ask(url, `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`)
    await ask(url, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'unigraph'")
    const account = { ...acme, connector: 'toy', settings: {}, isSimulator: false }
    expect(await failure(store.accounts.add(account))).toMatchObject({ code: 'READ_ONLY' })
    const error = await failure(store.credentials.write(acme, one))
    expect(error).toMatchObject({ code: 'READ_ONLY', message: expect.stringContaining('store.url') })
    await ask(
      url,
      `begin read write; alter database ${new URL(url).pathname.slice(1)} reset default_transaction_read_only; commit`,
    )
    // The connections of before are gone: those would still only read.
    expect(await store.accounts.add(account)).toBe(true)
    expect(await store.credentials.write(acme, one)).toBe(1)
    await store.close()
  })

  test('a server with no connection left is told of within the bound, and used when there is one', async () => {
    const url = await server.database()
    await (await open(url)).close()
    const store = await open(url, { clock: hurriedClock() })
    await ask(url, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'unigraph'")
    const others = []
    for (;;) {
      const other = await holding(url, 'select 1').catch(() => undefined)
      if (other === undefined) break
      others.push(other)
    }
    expect(others.length).toBeGreaterThan(5)
    const asked = failure(store.credentials.write(acme, one))
    await Promise.all([asked.then(error => expect(error).toMatchObject({ code: 'UNAVAILABLE' }))])
    await Promise.all(others.map(other => other.end()))
    expect(await store.credentials.write(acme, one)).toBe(1)
    await store.close()
  })

  test.each(['40001', '40P01'])(
    'a conflict that the server finds (%s) is tried again, and told of when it stays',
    async state => {
      const url = await server.database()
      const store = await open(url, { clock: hurriedClock() })
      await store.credentials.write(acme, one)
      await ask(url, 'create sequence tries')
      const times = (count: number) =>
        ask(
          url,
          `create or replace function conflict() returns trigger as $$ begin if nextval('tries') <= ${count} then raise exception using errcode = '${state}'; end if; return new; end $$ language plpgsql`,
        )
      await times(2)
      await ask(
        url,
        'create trigger conflict before update on unigraph_credentials for each row execute function conflict()',
      )
      expect(await store.credentials.write(acme, one)).toBe(2)
      await times(1_000)
      expect(await failure(store.credentials.write(acme, one))).toMatchObject({ code: 'BUSY' })
      expect((await store.credentials.read(acme))?.version).toBe(2)
      await store.close()
    },
  )

  test('a change whose answer was lost is made once, and told of as made', async () => {
    const url = await server.database()
    const store = await open(url)
    await store.credentials.write(acme, one)
    await store.credentials.beginRefresh(acme, { by: 'process-1', since: 1, version: 1, tooOldMs: 9 })
    // The first commit succeeds, and its answer does not arrive.
    const query = pg.Client.prototype.query as (...given: unknown[]) => Promise<unknown>
    let isLost = false
    pg.Client.prototype.query = async function lossy(this: pg.Client, ...given: unknown[]) {
      const result = await query.apply(this, given)
      const isLosable = given[0] === 'commit' || String(given[0]).startsWith('insert into "unigraph_audit"')
      if (!isLosable || isLost) return result
      isLost = true
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' })
    } as typeof pg.Client.prototype.query
    try {
      const values = secrets({ accessToken: 'two' })
      expect(await store.credentials.finishRefresh(acme, { by: 'process-1', version: 1, values })).toBe(true)
      expect(isLost).toBe(true)
      isLost = false
      expect(await store.credentials.write(acme, one)).toBe(3)
      isLost = false
      const turn = { by: 'process-1', since: 1, version: 3, tooOldMs: 9 }
      expect(await store.credentials.beginRefresh(acme, turn)).toMatchObject({ kind: 'YOURS' })
      isLost = false
      expect(await store.credentials.erase(acme)).toBe(true)
      isLost = false
      await store.audit.append({ ...acme, who: 'system', what: 'account.erase', detail: {} })
      expect(await store.audit.list(acme)).toHaveLength(1)
    } finally {
      pg.Client.prototype.query = query as typeof pg.Client.prototype.query
    }
    await store.close()
  })

  test('who is not let in is told so, without the password', async () => {
    const url = (await server.database()).replace('unigraph@', 'nobody-known:planted-password@')
    const error = await failure(open(url))
    expect(error).toMatchObject({ name: 'StoreError', code: 'REFUSED' })
    expect(error.message).not.toContain('planted-password')
    expect(
      await failure(open(url.replace(/\/[^/]+$/, '/no-such-database').replace(/nobody-known:[^@]+/, 'unigraph'))),
    ).toMatchObject({ code: 'REFUSED' })
  })
})
