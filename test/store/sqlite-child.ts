/** Writes into a store for as long as it lives, and says what was acknowledged; or fills a small disk, and says what it met. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { open, secrets } from './places.ts'

const acme = { tenant: 'default', account: 'acme' }
const [action, folder = ''] = process.argv.slice(2)
const file = join(folder, 'store.db')

const actions: Readonly<Record<string, () => Promise<void>>> = {
  async write() {
    const store = await open(`sqlite:${file}`)
    for (;;) {
      const version = ((await store.credentials.read(acme))?.version ?? 0) + 1
      await store.credentials.write(acme, { values: secrets({ number: String(version) }) })
      await store.audit.append({ ...acme, who: 'system', what: 'write', detail: { version } })
      process.stdout.write(`${version}\n`)
    }
  },
  async hold() {
    await open(`sqlite:${file}`)
    // Nothing refers to the store any more; all the same it is this process's.
    setFlagsFromString('--expose-gc')
    for (let count = 0; count < 3; count += 1) {
      await new Promise(turn => setImmediate(turn))
      runInNewContext('gc')()
    }
    process.stdout.write('open\n')
    setInterval(() => {}, 1_000)
  },
  async fill() {
    const store = await open(`sqlite:${file}`)
    const write = (text: string) => store.credentials.write(acme, { values: secrets({ text }) })
    await write('before')
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(100_000))
    const refusal = await write('x'.repeat(1_500_000)).catch(error => error)
    const kept = (await store.credentials.read(acme))?.values.text?.reveal()
    rmSync(join(folder, 'ballast'))
    const version = await write('after')
    process.stdout.write(JSON.stringify({ code: refusal.code, message: refusal.message, kept, version }))
    await store.close()
  },
}

await actions[action ?? '']?.()
