import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Where the vendors' documents stand, if anywhere: they are no part of this repository. */
const folder = resolve(process.env.UNIGRAPH_SPECS || 'no-specs')

/** The folder of a provider's recordings. */
export function samplesOf(provider: string): string {
  return join(folder, provider, 'samples')
}

/** Tests over the recordings. Where there are none, CI fails, and a checkout of somebody else passes with one test that says so. */
export function describeRecordings(name: string, body: () => void): void {
  if (existsSync(folder)) {
    describe(name, body)
    return
  }
  test(`${name}: the vendors' recordings are not here, so that nothing is proven`, () => {
    const isRequired = (process.env.CI ?? '') !== ''
    expect(isRequired, `UNIGRAPH_SPECS must name the folder of the vendors' documents; ${folder} is none.`).toBe(false)
  })
}
