import { defineSimulator, json, route } from '../../../src/simulator/simulator.ts'

const credentials = { key: 'key_0123456789', site: 'acme' }

interface TeamRow {
  readonly n: number
  readonly name: string
  readonly description: string | null
  readonly created_at: string
}

/** An offline Example Desk, written from https://desk.example/docs. */
export default defineSimulator({
  name: 'example',
  credentials,
  quotas: [{ name: 'minute', requests: 100, perSeconds: 60 }],
  guard: ({ headers }) =>
    headers.authorization === `Bearer ${credentials.key}` ? undefined : json({ error: 'unauthorized' }, 401),
  routes: ({ world }) => [
    route('GET', '/squads', ({ query }) => {
      const all = world.all<TeamRow>('SELECT n, name, description, created_at FROM team ORDER BY n')
      const ids = query.get('ids')?.split(',')
      if (ids) return json({ squads: all.filter(({ n }) => ids.includes(String(n))).map(squadOf) })
      const rest = all.filter(({ n }) => n > Number(query.get('after') ?? 0))
      const page = rest.slice(0, Number(query.get('limit') ?? 100))
      return json({ squads: page.map(squadOf), after: page.length < rest.length ? String(page.at(-1)?.n) : null })
    }),
  ],
})

function squadOf({ n, name, description, created_at }: TeamRow): object {
  return { id: n, title: name, purpose: description, created: created_at, retired: false }
}
