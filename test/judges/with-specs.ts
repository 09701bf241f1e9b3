import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Where the vendors' documents stand, if anywhere: they are no part of this repository. */
export const specsFolder = resolve(process.env.UNIGRAPH_SPECS || 'no-specs')

/** Tests over the documents. Where there are none, CI fails, and a checkout of somebody else passes with one test that says so. */
export function describeWithSpecs(name: string, body: () => void): void {
  if (existsSync(specsFolder)) {
    describe(name, body)
    return
  }
  test(`${name}: the vendors' documents are not here, so that nothing is proven`, () => {
    const isRequired = (process.env.CI ?? '') !== ''
    expect(isRequired, `UNIGRAPH_SPECS must name the vendors' documents; ${specsFolder} has none.`).toBe(false)
  })
}
