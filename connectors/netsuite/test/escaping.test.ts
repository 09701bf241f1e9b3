import { expect, test } from 'vitest'
import { writeXml } from '../../../src/pipeline/xml.ts'
import { forHostileStrings } from '../../../test/support/hostile-strings.ts'
import { textIs } from '../requests.ts'
import { readXml, type XmlIn } from '../simulator/read-xml.ts'

/** What XML 1.0 can hold. https://www.w3.org/TR/xml/#charsets */
const sayable = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const namespaces = '<search xmlns:platformCore="urn:core" xmlns:xsi="urn:xsi" xmlns:platformCommon="urn:common">'

test('whatever a criterion looks for is read back as it was, and what XML cannot hold is refused', () => {
  let said = 0
  forHostileStrings([']]>', '<!--', '-->', '<![CDATA[', '&amp;', '&#0;', '</', '/>', 'xsi:nil="true"'], text => {
    const write = () => writeXml(textIs('email', text))
    if (!sayable.test(text)) {
      expect(write).toThrow(TypeError)
      return
    }
    said += 1
    const [criterion, ...others] = readXml(`${namespaces}${write()}</search>`).children as [XmlIn, ...XmlIn[]]
    expect(others).toEqual([])
    expect(criterion.attribute('operator')).toBe('is')
    expect(criterion.children.map(({ name, text: held, children }) => [name, held, children])).toEqual([
      ['searchValue', text, []],
    ])
  })
  expect(said).toBeGreaterThan(1_000)
}, 600_000)
