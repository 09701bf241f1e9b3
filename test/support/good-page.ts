import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { tooFaint } from './contrast.ts'

/** Holds a page to what people need who cannot see well, hit well, or use a large screen. */
export async function beGood(page: Page): Promise<void> {
  expect(await tooFaint(page)).toEqual([])
  const found = await page.evaluate(facts)
  expect(found).toEqual({
    ...{ headings: 1, language: 'en', isTitled: true, overflow: 0, scripts: 0 },
    ...{ small: [], unlabelled: [], undescribed: [] },
  })
}

/** Told by the page itself; as text, since the names of browsers are not known to the rest of this project. */
const facts = `(() => {
  const controls = [...document.querySelectorAll('input, textarea')].filter(each =>
    each.checkVisibility(),
  )
  const targets = [...document.querySelectorAll('a, button, input, textarea')].filter(each =>
    each.checkVisibility(),
  )
  // Whoever hits the label hits the box in it.
  const heightOf = each => (each.closest('label') ?? each).getBoundingClientRect().height
  const hinted = each =>
    (each.closest('fieldset') ?? each).getAttribute('aria-describedby')?.split(' ') ?? []
  return {
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
    isTitled: document.title !== '',
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: targets.filter(each => heightOf(each) < 44).map(each => each.outerHTML),
    unlabelled: controls
      .filter(each => each.labels?.[0]?.textContent?.trim() === '' || !each.labels?.length)
      .map(each => each.name),
    undescribed: controls
      .filter(each => hinted(each).length === 0 || hinted(each).some(id => !document.getElementById(id)?.textContent))
      .map(each => each.name),
    scripts: document.scripts.length,
  }
})()`
