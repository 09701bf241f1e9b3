import type { Page } from 'playwright-core'

/** The texts of a page whose contrast with what is behind them is below 4.5 to 1. https://www.w3.org/TR/WCAG22/#contrast-minimum */
export async function tooFaint(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate<Text[]>(visible)
  if (texts.length === 0) return ['there is no text']
  return texts.flatMap(({ text, ink, paper }) => {
    const ratio = contrast(ink, paper)
    return ratio >= 4.5 ? [] : [`${text}: ${ratio.toFixed(2)}, ${ink} on ${paper}`]
  })
}

interface Text {
  readonly text: string
  readonly ink: string
  readonly paper: string
}

/** Told by the page itself; as text, since the names of browsers are not known to the rest of this project. */
const visible = `(() => {
  const seen = []
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim() !== '')
    if ((!own && !element.matches('input, textarea')) || !element.checkVisibility()) continue
    let behind = element
    while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement
    const paper = behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)'
    seen.push({ text: element.textContent?.slice(0, 40) || element.id, ink: getComputedStyle(element).color, paper })
  }
  return seen
})()`

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = (colour.match(/[\d.]+/g) ?? []).map(part => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
