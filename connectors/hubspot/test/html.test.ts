import { expect, test } from 'vitest'
import { textOf } from '../html.ts'

test.each([
  ['<p>One</p><p>Two<br/>Three</p>', 'One\nTwo\nThree'],
  ['<div><ul><li>One</li><li>Two</li></ul></div>', 'One\nTwo'],
  ['<p>a  lot\n of\troom</p>', 'a lot of room'],
  ['<style>p { color: red }</style><p>Seen</p><script>alert("<p>no</p>")</script>', 'Seen'],
  ['<!-- <p>unseen</p> --><b>Seen</b>', 'Seen'],
  ['<p>Fish &amp; chips &#8364;&#x20AC;&euro; &nbsp;&hellip;</p>', 'Fish & chips €€€ …'],
  ['<p>&amp;lt;</p>', '&lt;'],
  ['<p>&unheard; &#0; &#1114112;</p>', '&unheard; &#0; &#1114112;'],
  ['<p>1 < 2 and 3 > 2</p>', '1 < 2 and 3 > 2'],
  ['<a href="https://example.com/?a=1">here</a>', 'here'],
  ['<p>cut short <b', 'cut short <b'],
  ['<p>Ends in a comment <!-- and', 'Ends in a comment <!-- and'],
  ['<p>😀 ünd</p>', '😀 ünd'],
  ['written by a program\nin two lines', 'written by a program\nin two lines'],
  ['Tom &amp; Jerry', 'Tom & Jerry'],
  ['<p> </p>', null],
  ['', null],
])('%j reads %j', (html, text) => {
  expect(textOf(html)).toBe(text)
})

test('nothing is no text', () => {
  expect(textOf(null)).toBeNull()
})

test('what a stranger wrote to take forever is read at once', () => {
  const started = performance.now()
  for (const piece of ['<', '<!--', '<p', '<style>', '&#', '&a', '</', '<p>\n'])
    expect(textOf(`<p>${piece.repeat(60_000)}`)).not.toBe('')
  expect(performance.now() - started).toBeLessThan(2_000)
})
