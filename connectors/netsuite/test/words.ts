import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A pointer such as `TransactionStatus:_invoice`: a simple type, and how the words begin that are meant. NetSuite's
 * codes are the words run together, `_invoicePaidInFull`, and the names of its types begin with a capital.
 */
export function xsdWords(folder: string, pointer: string): readonly string[] {
  const [type = '', beginning = '', end = ''] = pointer.split(':')
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8')
    const body = new RegExp(`<simpleType name="${type}">([\\s\\S]*?)</simpleType>`).exec(text)?.[1]
    if (body === undefined) continue
    const values = [...body.matchAll(/<enumeration value="([^"]*)"/g)].map(([, value = '']) => value)
    const own = values.filter(value => value.startsWith(beginning) && value !== beginning && value.endsWith(end))
    return own.map(value => (beginning === '' ? capital(value) : spaced(value.slice(beginning.length))))
  }
  return []
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const spaced = (word: string) => word.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
