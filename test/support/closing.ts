import { afterEach } from 'vitest'

/** Things to be closed after each test of a file, the newest first. */
export function closingAfterEach(): (close: () => unknown) => void {
  const closing: (() => unknown)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
  })
  return close => void closing.push(close)
}
