/** What a browser ends up with. */
interface Shown {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** A person at a provider's page, who lets an app in or does not: gives the address that the browser is sent on to. */
export async function decide(address: string, decision: 'allow' | 'deny' = 'allow'): Promise<string> {
  const page = await (await fetch(address)).text()
  const form = new URLSearchParams()
  for (const [, name = '', value = ''] of page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g))
    form.set(name, plain(value))
  form.set('decision', decision)
  const reply = await fetch(address, { method: 'POST', body: form, redirect: 'manual' })
  return reply.headers.get('location') ?? `no redirect: ${reply.status} ${await reply.text()}`
}

/** What the browser shows at an address; it follows no redirect, since none may be given. */
export async function shown(address: string): Promise<Shown> {
  const reply = await fetch(address, { redirect: 'manual' })
  return { status: reply.status, headers: reply.headers, text: await reply.text() }
}

const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
