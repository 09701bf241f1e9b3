import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'

/** Where Debian puts Chromium; elsewhere the variable says where it is. */
const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'

/** Starts a browser without a window. It runs as root in containers, where its sandbox and a graphics card are not to be had. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}

/** Tests in a real browser. Where there is none, CI fails, and a checkout of somebody else passes with one test that says so. */
export function describeInBrowser(name: string, body: () => void): void {
  if (existsSync(executablePath)) {
    describe(name, body)
    return
  }
  test(`${name}: there is no Chromium here, so that nothing is proven`, () => {
    const isRequired = (process.env.CI ?? '') !== ''
    expect(isRequired, `Install Chromium, or name it in CHROMIUM_PATH; ${executablePath} is not there.`).toBe(false)
  })
}
