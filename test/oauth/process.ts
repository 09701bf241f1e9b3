// One of several processes that ask the same account, with tokens that they share through a store. Started by tests.
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { asFault } from '../../src/contract/faults.ts'
import { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import { open } from '../store/places.ts'
import { toy, toyPipeline, toyRequest } from '../support/toy.ts'
import { toyOAuth } from './toy-oauth.ts'

const [origin = '', url = ''] = process.argv.slice(2)
const store = await open(url)
const connector: Connector = { ...toy, quotas: { default: { windows: [], docs: toy.docs } }, auth: toyOAuth }
const { http } = createHttp()
const perform = toyPipeline({
  clock: systemClock,
  http,
  connector,
  means: {
    origin,
    random: Math.random,
    settings: { refreshToken: new Secret('first-refresh-token') },
    credentials: store.credentials,
  },
})

let page = 0
/** Asks once, and says how that ended. */
async function ask(): Promise<void> {
  page += 1
  const call = get(path`/things`, { page, of: process.pid })
  const outcome = await perform(toyRequest(systemClock, { call })).then(
    () => 'OK',
    error => asFault(error).code,
  )
  process.stdout.write(`${outcome}\n`)
}

process.stdout.write('READY\n')
// Each word on the way in is so many calls at once; after "on" there is one more every 20 ms.
process.stdin.on('data', data => {
  for (const word of data.toString().trim().split('\n'))
    if (word === 'on') setInterval(ask, 20)
    else for (let call = 0; call < Number(word); call += 1) void ask()
})
