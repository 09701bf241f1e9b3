/** What a stranger wrote, for people to read: no signs that a terminal would obey, no addresses of people, and not without end. */
export function printable(text: string): string {
  return text
    .replace(/[^\x20-\x7e\xa1-\u1fff]/g, ' ')
    .replace(/[^\s"'<>:[\]]+@[^\s"'<>:[\]]+/g, '[e-mail]')
    .slice(0, 300)
}
