// Needs: hubspot.
import { expect, test } from 'vitest'
import { startSimulators } from '../../src/simulator/start.ts'
import { describeInBrowser, startChromium } from '../support/chromium.ts'
import { unconnected } from './connecting.ts'

describeInBrowser('in Chromium', () => {
  test('a person lets the app in and is told that the account is connected, by a page that loads nothing', async () => {
    const simulators = await startSimulators({ only: ['hubspot'], world: { scale: 0.02 } })
    const browser = await startChromium()
    try {
      const { begin } = unconnected(simulators.get('hubspot'))
      const { address, outcome, redirectUri } = await begin()
      const page = await browser.newPage()
      const errors: string[] = []
      page.on('pageerror', error => errors.push(error.message))
      await page.goto(address)
      const loaded: string[] = []
      page.on('request', request => loaded.push(request.url().split('?')[0] ?? ''))
      await page.getByRole('button', { name: 'allow' }).click()
      await page.getByRole('heading', { name: 'hubspot is connected' }).waitFor()
      expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
      expect(loaded.filter(url => url.startsWith(redirectUri))).toHaveLength(1)
      expect(loaded.filter(url => !url.startsWith(redirectUri) && !url.startsWith(new URL(address).origin))).toEqual([])
      expect(errors).toEqual([])
    } finally {
      await browser.close()
      await simulators.close()
    }
  }, 30_000)
})
