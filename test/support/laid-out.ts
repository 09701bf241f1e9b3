/** How wide a line of an answer in a document may be. */
const width = 100

/** JSON laid out for reading: what fits stands on one line. */
export function laidOut(value: unknown, indent = 0): string {
  const line = onOneLine(value)
  if (line.length + indent <= width || typeof value !== 'object' || value === null) return line
  const inner = ' '.repeat(indent + 2)
  const members = Array.isArray(value)
    ? value.map(each => laidOut(each, indent + 2))
    : Object.entries(value).map(([key, each]) => {
        const name = `${JSON.stringify(key)}: `
        return `${name}${laidOut(each, indent + 2 + (onOneLine(each).length + indent + 2 + name.length <= width ? name.length : 0))}`
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${members.map(member => `${inner}${member}`).join(',\n')}\n${' '.repeat(indent)}${close}`
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${onOneLine(each)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
