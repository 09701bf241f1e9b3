import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A person with a browser of their own, and what the browser did besides showing pages. */
export interface Visitor {
  readonly page: Page
  /** Errors of pages, and what their policy refused. */
  readonly complaints: readonly string[]
  /** What was asked for that is no page: programs, pictures, fonts, calls. */
  readonly loaded: readonly string[]
  close(): Promise<void>
}

/** Opens a browser window that shares nothing with others, and watches it. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(15_000)
  const complaints: string[] = []
  const loaded: string[] = []
  context.on('weberror', ({ error }) => void complaints.push(error().message))
  context.on('console', message => {
    // Advice is no complaint. That an answer is a 422 is said by the status, and is no error of the page.
    const isGrave = message.type() === 'error' || message.type() === 'warning'
    if (isGrave && !message.text().startsWith('Failed to load resource')) complaints.push(message.text())
  })
  context.on('request', request => {
    if (request.resourceType() !== 'document') loaded.push(request.url())
  })
  return { page: await context.newPage(), complaints, loaded, close: () => context.close() }
}
