import { createServer, type IncomingMessage } from 'node:http'
import { Pool } from 'undici'
import type { PostRow, UserRow } from './upstream/rows.ts'

/**
 * What nobody can go under by much: a server for the queries of the bench and no others. It parses no GraphQL, checks nothing,
 * waits for no quota and tries nothing again; it asks, puts together, and answers.
 */
const pool = new Pool(process.env.UPSTREAM ?? '', { connections: 128 })

const answers: readonly (readonly [mark: string, answer: () => Promise<object>])[] = [
  ['user {', postsWithUsers],
  ['posts', titles],
  ['greet', async () => ({ greet: 'Posts' })],
]

createServer(async (request, response) => {
  const { query } = JSON.parse(await textOf(request)) as { query: string }
  const [, answer] = answers.find(([mark]) => query.includes(mark)) ?? []
  if (answer === undefined) return response.writeHead(400).end()
  const text = JSON.stringify({ data: await answer() })
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
}).listen(Number(process.env.PORT), '127.0.0.1')

async function postsWithUsers(): Promise<object> {
  const posts = await read<PostRow>('/posts')
  const ids = [...new Set(posts.map(({ userId }) => userId))]
  const users = await read<UserRow>(`/users?${ids.map(id => `id=${id}`).join('&')}`)
  const byId = new Map(users.map(({ id, name, email }) => [id, { id, name, email }]))
  return { posts: posts.map(({ id, userId, title }) => ({ id, userId, title, user: byId.get(userId) })) }
}

async function titles(): Promise<object> {
  return { posts: (await read<PostRow>('/posts')).map(({ title }) => ({ title })) }
}

async function read<Row>(path: string): Promise<readonly Row[]> {
  const { body } = await pool.request({ path, method: 'GET' })
  return (await body.json()) as readonly Row[]
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}
