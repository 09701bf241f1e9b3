// Needs: stripe, netsuite.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { remoteNumber } from '../../src/simulator/world/open.ts'
import { describeInBrowser, startChromium } from '../support/chromium.ts'
import { type StaticSite, serveFolder } from '../support/static-site.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'
import { expectedRows } from '../truth/expected/index.ts'

/** The accounts in the order in which the list gives their rows. */
const accountNames = ['netsuite', 'stripe'] as const
const down: Fault = { kind: 'reply', status: 503, text: 'down', contentType: 'text/plain' }

/** A browser shows several spaces as one, and none at the ends. */
const asShown = (text: unknown) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()

describeInBrowser('the React example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unigraph-react-'))
  let allowed: StaticSite
  let stranger: StaticSite
  let unigraph: Unigraph
  let browser: Browser
  let context: BrowserContext
  let page: Page
  /** What the page's console said that is an error, and every request that the page made. */
  let mishaps: string[]
  let requests: { readonly method: string; readonly url: URL }[]

  beforeAll(async () => {
    ;[allowed, stranger, browser] = await Promise.all([serveFolder(folder), serveFolder(folder), startChromium()])
    unigraph = await startUnigraph({
      only: accountNames,
      world: { scale: 0.1 },
      recordSeconds: 60,
      browserCacheSeconds: 60,
      allowedOrigins: [allowed.origin],
    })
    vi.stubEnv('VITE_UNIGRAPH_URL', unigraph.url)
    const root = resolve(import.meta.dirname, '../../examples/react')
    await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await Promise.all([browser.close(), unigraph.close(), allowed.close(), stranger.close()])
    rmSync(folder, { recursive: true })
  })

  beforeEach(async () => {
    // A context has a cache of its own, so that no test sees what another has read.
    context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    page = await context.newPage()
    mishaps = []
    requests = []
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) mishaps.push(message.text())
    })
    page.on('pageerror', error => mishaps.push(error.message))
    page.on('request', request => requests.push({ method: request.method(), url: new URL(request.url()) }))
  })
  afterEach(async () => {
    for (const name of accountNames) unigraph.simulators.get(name).faults.clear()
    await context.close()
    expect(requests.filter(({ url }) => url.hostname !== '127.0.0.1' && url.protocol !== 'data:')).toEqual([])
  })

  const status = () => page.getByRole('status')
  const more = () => page.getByRole('button', { name: 'More customers' })
  const loaded = (what: RegExp) => status().filter({ hasText: what }).waitFor()

  /** Opens the page and waits for its first rows. */
  async function open(): Promise<void> {
    await page.goto(allowed.origin)
    await loaded(/customers are shown/)
  }

  async function readToEnd(): Promise<void> {
    for (let pages = 1; (await more().count()) > 0; pages += 1) {
      expect(pages).toBeLessThan(10)
      await more().click()
      await loaded(/customers are shown/)
    }
  }

  /** Every row as its account, its number in the world and its name. */
  async function shownRows(): Promise<string[]> {
    const cells = await page.locator('tbody td:last-child').allInnerTexts()
    const names = await page.locator('tbody th').allInnerTexts()
    return cells.map((cell, at) => {
      const [account = '', remoteId = ''] = cell.split('\n')
      return `${account} ${remoteNumber(remoteId)} ${(names[at] ?? '').split('\n')[0]}`
    })
  }

  /** What the world holds, in the same words. */
  function worldRows(): string[] {
    return accountNames.flatMap(account =>
      [...expectedRows(unigraph.simulators.world, account, 'BillingCustomer')].map(
        ([number, { name }]) => `${account} ${number} ${asShown(name) || 'Without a name'}`,
      ),
    )
  }

  const asked = () => requests.filter(({ url }) => url.pathname === '/graphql').map(({ method }) => method)

  test('pages through the customers of all accounts, and shows every one of the world once', async () => {
    await open()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Customers')
    expect(await page.getByRole('table', { name: 'Customers, account by account' }).getByRole('row').count()).toBe(21)
    await readToEnd()
    expect(await status().innerText()).toBe(`${worldRows().length} customers are shown; these are all.`)
    expect((await shownRows()).sort()).toEqual(worldRows().sort())
    expect(mishaps).toEqual([])
  })

  test('sends its document where the server has not seen it, and its hash by GET from then on', async () => {
    await open()
    await readToEnd()
    // Another test may have told the server of the document before.
    expect(['GET GET GET', 'GET POST GET GET']).toContain(asked().join(' '))
    requests = []
    await page.reload()
    await loaded(/customers are shown/)
    await readToEnd()
    expect(asked()).toEqual(['GET', 'GET', 'GET'])
    for (const { url } of requests) expect(url.href).not.toContain('billingCustomers')
  })

  test('has an answer kept by the browser: who opens the page again costs the providers nothing', async () => {
    await open()
    const before = await shownRows()
    // A document that the server had not seen came by POST, whose answer nobody keeps.
    await page.reload()
    await loaded(/customers are shown/)
    for (const name of accountNames) unigraph.simulators.get(name).ledger.clear()
    await page.reload()
    await loaded(/customers are shown/)
    expect(await shownRows()).toEqual(before)
    for (const name of accountNames) expect(unigraph.simulators.get(name).ledger.count()).toBe(0)
  })

  test.each(accountNames)('says that %s is missing, shows the rest, and has all when asked again', async name => {
    unigraph.simulators.get(name).faults.set([{ fault: down }])
    await open()
    await readToEnd()
    const gap = page.getByRole('region', { name: 'The list is not complete' })
    expect(await gap.innerText()).toMatch(new RegExp(`^${name} \\(\\w+\\) failed; \\d+ shown\\n.+`, 'm'))
    const others = worldRows().filter(row => !row.startsWith(name))
    expect((await shownRows()).sort()).toEqual(others.sort())
    expect(await status().innerText()).toBe(`${others.length} customers are shown; some are missing.`)
    unigraph.simulators.get(name).faults.clear()
    await gap.getByRole('button', { name: 'Ask again' }).click()
    await page.getByRole('region', { name: 'Accounts' }).waitFor()
    await readToEnd()
    expect((await shownRows()).sort()).toEqual(worldRows().sort())
    expect(await gap.count()).toBe(0)
    expect(mishaps).toEqual([])
  })

  test('says that the server cannot be reached, keeps what it has, and goes on when it can', async () => {
    await open()
    await context.setOffline(true)
    await more().click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain(`Nothing can be read from ${unigraph.url}`)
    expect(await shownRows()).toHaveLength(20)
    await context.setOffline(false)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await loaded(/40 customers are shown/)
    expect(await alert.count()).toBe(0)
  })

  test('is refused where its origin is not among the allowed ones, and says so', async () => {
    await page.goto(stranger.origin)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain(`is ${stranger.origin} among its allowedOrigins?`)
    expect(await page.getByRole('row').count()).toBe(0)
    expect(mishaps.join('\n')).toContain('blocked by CORS policy')
  })

  test('fits narrow and wide screens', async () => {
    await open()
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width)
    }
  })

  test('can be worked by keyboard: the focus stays on the button, and ends on the words that these are all', async () => {
    const focused = () => page.evaluate<string>('document.activeElement.textContent')
    await open()
    await more().focus()
    await page.keyboard.press('Enter')
    await loaded(/40 customers are shown/)
    expect(await focused()).toBe('More customers')
    await page.keyboard.press('Enter')
    await loaded(/these are all/)
    expect(await focused()).toBe(await status().innerText())
  })
})
