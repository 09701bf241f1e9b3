// Needs: hubspot, netsuite, salesforce, servicenow, stripe, zendesk.
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { describeInBrowser, startChromium } from '../support/chromium.ts'
import { beGood } from '../support/good-page.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'
import { type Visitor, visit } from '../support/visitor.ts'

const phone = { viewport: { width: 360, height: 640 } }
const desktop = { viewport: { width: 1280, height: 800 } }
const wrongToken = 'pat-na1-planted-wrong-token'

describeInBrowser('the page on which accounts are connected', () => {
  let unigraph: Unigraph
  let browser: Browser
  const portals: Server[] = []
  const visitors: Visitor[] = []

  beforeAll(async () => {
    portals.push(await portal(), await portal())
    unigraph = await startUnigraph({
      ...{
        only: ['hubspot', 'netsuite', 'salesforce', 'servicenow', 'stripe', 'zendesk'],
        mayConnect: true,
        isUnhurried: true,
      },
      ...{ world: { scale: 0.02 }, allowedOrigins: [originOf(portals[0])] },
    })
    browser = await startChromium()
  }, 30_000)
  afterAll(async () => {
    await browser?.close()
    await unigraph?.close()
    for (const server of portals) server.close()
  })
  afterEach(async () => {
    for (const { complaints, loaded, close } of visitors.splice(0)) {
      await close()
      expect([complaints, loaded]).toEqual([[], []])
    }
  })

  /** Opens an address in a browser of somebody's own, whose pages load nothing and have no errors. */
  async function open(address: string, options?: BrowserContextOptions): Promise<Page> {
    const visitor = await visit(browser, options)
    visitors.push(visitor)
    await visitor.page.goto(address)
    return visitor.page
  }

  async function link(input: Readonly<Record<string, string>> = {}): Promise<string> {
    const document =
      'mutation ($input: AccountLinkCreateInput!) { accountLinkCreate(input: $input) { link { url } userErrors { message } } }'
    const { data } = await unigraph.query(document, { input })
    expect(data.accountLinkCreate.userErrors).toEqual([])
    return data.accountLinkCreate.link.url
  }

  async function count(list: string, account: string): Promise<number> {
    const { data } = await unigraph.query(`{ list: ${list}(accounts: ["${account}"]) { nodes { id } } }`)
    return data?.list.nodes.length ?? 0
  }

  const kept = (account: string) => unigraph.store?.credentials.read({ tenant: 'default', account })

  /** The account of the given name, connected with what its simulator lets in. */
  async function connected(name: string, provider = 'zendesk'): Promise<string> {
    const { data } = await unigraph.query(
      `mutation ($input: AccountConnectInput!) { accountConnect(input: $input) { account { id } } }`,
      { input: { provider, name, isSimulator: true } },
    )
    return data.accountConnect.account.id
  }

  /** Fills the form for an account that somebody signs in to, and sends it. */
  async function prepare(provider: string, name: string): Promise<Page> {
    const page = await open(await link({ provider }))
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.locator('[name="s.signIn"][value="oauth"]').check()
    await page.getByLabel(/offline simulator/).check()
    await page.getByRole('button', { name: 'Connect' }).click()
    return page
  }

  test('by keyboard alone a person chooses a provider, mends a mistake, and sees what was found', async () => {
    const page = await open(await link())
    await tabTo(page, 'link', 'HubSpot')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Connect HubSpot' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('name')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('My CRM')
    const order: (string | null)[] = []
    for (let stops = 0; stops < 4; stops += 1) {
      await page.keyboard.press('Tab')
      order.push(await focused(page))
    }
    expect(order).toEqual(['s.signIn', 's.token', 'simulator', 'Connect'])
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('name')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('by-keyboard')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'by-keyboard is connected' }).waitFor()
    await page.getByRole('row', { name: /^Contact \d+/ }).waitFor()
    expect(await count('contacts', 'by-keyboard')).toBeGreaterThan(0)
  })

  test('a mistake in the summary leads to its field', async () => {
    const page = await open(await link({ provider: 'zendesk' }))
    await page.getByLabel('Name', { exact: true }).fill('summary')
    await page.getByLabel('Subdomain').fill('not a subdomain')
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Subdomain' }).press('Enter')
    expect(await focused(page)).toBe('s.subdomain')
  })

  test('fields that go with a choice are shown and hidden by the choice, for whoever sees and whoever listens', async () => {
    const page = await open(await link({ provider: 'hubspot' }))
    const [token, client] = [
      page.getByRole('textbox', { name: 'Token' }),
      page.getByRole('textbox', { name: 'Client id' }),
    ]
    expect([await token.count(), await client.count()]).toEqual([1, 0])
    await page.locator('[value="oauth"]').check()
    expect([await token.count(), await client.count()]).toEqual([0, 1])
    expect(await page.locator('main').ariaSnapshot()).not.toContain('Token')
  })

  test.each([
    ['hubspot', 'contacts'],
    ['netsuite', 'invoices'],
    ['salesforce', 'contacts'],
    ['servicenow', 'tickets'],
    ['stripe', 'billingCustomers'],
    ['zendesk', 'tickets'],
  ])('whoever signs in at %s has connected an account that answers', async (provider, list) => {
    const name = `${provider}-installed`
    const page = await prepare(provider, name)
    await page.getByRole('link', { name: /^Continue at/ }).click()
    await page.getByRole('button', { name: 'allow' }).click()
    await page.getByRole('heading', { level: 1, name: `${name} is connected` }).waitFor()
    const back = page.url()
    expect(await count(list, name)).toBeGreaterThan(0)
    const before = await kept(name)
    await page.goto(back)
    await page.getByText('given before').waitFor()
    expect(await kept(name)).toEqual(before)
  })

  test.each([
    ['hubspot', 'HubSpot'],
    ['netsuite', 'NetSuite'],
    ['salesforce', 'Salesforce'],
    ['servicenow', 'ServiceNow'],
    ['stripe', 'Stripe'],
    ['zendesk', 'Zendesk'],
  ])('whoever says no at %s is told so and how to begin again, and nothing is kept', async (provider, title) => {
    const name = `${provider}-denied`
    const page = await prepare(provider, name)
    await page.getByRole('link', { name: `Continue at ${title}` }).click()
    await page.getByRole('button', { name: 'deny' }).click()
    await page.getByRole('heading', { level: 1, name: `${name} is not connected` }).waitFor()
    await page.getByText(`somebody said no at ${title}`).waitFor()
    await page.getByText(/To try once more, ask/).waitFor()
    expect(await kept(name)).toBeUndefined()
  })

  test.each([
    ['netsuite', 'wrong'],
    ['netsuite', 'old'],
    ['servicenow', 'wrong'],
    ['stripe', 'wrong'],
    ['zendesk', 'wrong'],
    ['zendesk', 'old'],
  ])(
    'whoever comes back from %s with a state that is %s is told to begin again, and nothing is kept',
    async (provider, kind) => {
      const name = `${provider}-state-${kind}`
      const page = await prepare(provider, name)
      await page.getByRole('link', { name: /^Continue at/ }).click()
      await page.getByRole('button', { name: 'allow' }).waitFor()
      const address = new URL(page.url())
      const state = address.searchParams.get('state') ?? ''
      if (kind === 'old') {
        const key = { tenant: 'default', id: createHash('sha256').update(state).digest('base64url') }
        const signIn = await unigraph.store?.signIns.read(key)
        expect(signIn).toBeDefined()
        await unigraph.store?.signIns.take(key)
        if (signIn) await unigraph.store?.signIns.add(key, { ...signIn, endsAt: Date.now() - 1 })
      } else {
        address.searchParams.set('state', 'x'.repeat(64))
        await page.goto(address.href)
      }
      await page.getByRole('button', { name: 'allow' }).click()
      await page.getByRole('heading', { level: 1, name: /is not the one/ }).waitFor()
      await page.getByText(/Begin again/).waitFor()
      await page.getByText(/Nothing was kept/).waitFor()
      expect(await kept(name)).toBeUndefined()
    },
  )

  test("refused credentials: the vendor's reason is at the form, plain answers stay, and secrets do not come back", async () => {
    const page = await open(await link({ provider: 'hubspot' }))
    await page.getByLabel('Name', { exact: true }).fill('refused')
    await page.getByLabel('Token', { exact: true }).fill(wrongToken)
    await page.getByLabel(/offline simulator/).check()
    await page.getByRole('button', { name: 'Connect' }).click()
    await page
      .getByRole('alert')
      .getByText(/HubSpot.*401/)
      .waitFor()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('refused')
    expect(await page.getByLabel(/offline simulator/).isChecked()).toBe(true)
    expect(await page.getByLabel('Token', { exact: true }).inputValue()).toBe('')
    expect(await page.content()).not.toContain('planted')
  })

  test('whom NetSuite has something against already is told so before they are sent there, and what to do', async () => {
    const page = await open(await link({ provider: 'netsuite' }))
    await page.getByLabel('Name', { exact: true }).fill('netsuite-refused')
    await page.locator('[name="s.signIn"][value="oauth"]').check()
    expect(await page.getByLabel('Token id', { exact: true }).isVisible()).toBe(false)
    await page.getByLabel('Consumer secret', { exact: true }).fill('planted-wrong-secret')
    await page.getByLabel(/offline simulator/).check()
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByRole('link', { name: 'Continue at NetSuite' }).click()
    await page.getByRole('heading', { level: 1, name: 'netsuite-refused is not connected' }).waitFor()
    await page.getByText(/InvalidSignature - the consumer secret is not that of the consumer key/).waitFor()
    expect(await page.content()).not.toContain('planted')
    expect(await kept('netsuite-refused')).toBeUndefined()
  })

  test('an account is connected anew with its plain settings of before, and is asked for no secret', async () => {
    const id = await connected('anew')
    const page = await open(await link({ account: id }))
    const { email, subdomain, token = 'none' } = unigraph.simulators.get('zendesk').credentials
    expect(await page.getByLabel('Subdomain').inputValue()).toBe(subdomain)
    expect(await page.getByLabel('Email').inputValue()).toBe(email)
    expect(await page.getByLabel('Token', { exact: true }).inputValue()).toBe('')
    expect(await page.content()).not.toContain(token)
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByRole('heading', { level: 1, name: 'anew is connected' }).waitFor()
  })

  test.each([
    ['that is made up', async (address: string) => address.replace(/[^/]+$/, 'made-up')],
    ['that is changed', async (address: string) => `${address.slice(0, -4)}AAAA`],
    ['for another provider', async (address: string) => `${address}/stripe`],
    ['for a provider that is a word of the language', async (address: string) => `${address}/__proto__`],
  ])('a link %s opens nothing', async (_, change) => {
    const page = await open(await change(await link({ provider: 'hubspot' })))
    await page.getByRole('heading', { level: 1, name: 'This link is not good any more' }).waitFor()
    expect(await page.locator('form, a').count()).toBe(0)
  })

  test('inside a page of an allowed origin the provider is asked in a window of its own', async () => {
    const page = await open(`${originOf(portals[0])}/?${encodeURIComponent(await link({ provider: 'hubspot' }))}`)
    const frame = page.frameLocator('iframe')
    await frame.getByLabel('Name', { exact: true }).fill('inside')
    await frame.locator('[value="oauth"]').check()
    await frame.getByLabel(/offline simulator/).check()
    await frame.getByRole('button', { name: 'Connect' }).click()
    await frame.getByText('This opens in a window of its own.').waitFor()
    const opens = page.waitForEvent('popup')
    await frame.getByRole('link', { name: 'Continue at HubSpot' }).click()
    const popup = await opens
    await popup.getByRole('button', { name: 'allow' }).click()
    await popup.getByRole('heading', { level: 1, name: 'inside is connected' }).waitFor()
  })

  test('inside a page of any other origin nothing is shown', async () => {
    const { page, complaints, close } = await visit(browser)
    try {
      await page.goto(`${originOf(portals[1])}/?${encodeURIComponent(await link({ provider: 'hubspot' }))}`)
      await expect.poll(() => complaints.join()).toMatch(/frame-ancestors/)
      expect(await page.frameLocator('iframe').getByLabel('Name', { exact: true }).count()).toBe(0)
    } finally {
      await close()
    }
  })

  test.each([
    ['a phone by day', { ...phone, colorScheme: 'light' }],
    ['a phone by night', { ...phone, colorScheme: 'dark' }],
    ['a desk by day', { ...desktop, colorScheme: 'light' }],
    ['a desk by night', { ...desktop, colorScheme: 'dark' }],
  ] as const)('on %s all pages can be read, hit and listened to', async (where, how) => {
    const page = await open(await link(), how)
    await beGood(page)
    await page.goto(await link({ provider: 'salesforce' }))
    for (const choice of ['client', 'oauth', 'jwt']) {
      await page.locator(`[value="${choice}"]`).check()
      await beGood(page)
    }
    await page.getByLabel('Name', { exact: true }).fill('A'.repeat(200))
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByRole('alert').waitFor()
    await beGood(page)
    await page.goto(await link({ account: await connected(`shown-${where.replaceAll(' ', '-')}`.padEnd(63, 'm')) }))
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByRole('table').waitFor()
    await beGood(page)
  })
})

/** A page of somebody else that shows the address after its question mark inside of itself. */
async function portal(): Promise<Server> {
  const server = createServer((request, response) => {
    const address = decodeURIComponent(request.url?.split('?')[1] ?? '')
    response.setHeader('content-type', 'text/html')
    response.end(
      `<!doctype html><title>Portal</title><link rel="icon" href="data:,"><iframe src="${address}" width="800" height="900"></iframe>`,
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

const originOf = (server?: Server) => `http://127.0.0.1:${(server?.address() as AddressInfo | undefined)?.port}`

const focused = (page: Page) =>
  page.locator(':focus').evaluate(element => element.getAttribute('name') ?? element.textContent)

async function tabTo(page: Page, role: 'link', name: string): Promise<void> {
  for (let stops = 0; stops < 20; stops += 1) {
    await page.keyboard.press('Tab')
    if ((await focused(page))?.startsWith(name)) return
  }
  throw new Error(`No ${role} "${name}" is reached by the tabulator.`)
}
