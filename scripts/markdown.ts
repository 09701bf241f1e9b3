/** A table; a bar inside a cell would end it, and a line break would end the row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A name as code. */
export function code(name: string): string {
  return `\`${name}\``
}

/** Names as code, with commas. */
export function codes(names: readonly string[]): string {
  return names.map(code).join(', ')
}

/** The text with the section of a name between its markers replaced. */
export function withSection(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- generated:begin ${name} -->`, `<!-- generated:end ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to < from) throw new TypeError(`expected the lines "${begin}" and "${end}"`)
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')
}
