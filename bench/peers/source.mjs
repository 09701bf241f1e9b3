import DataLoader from 'dataloader'
import { Pool } from 'undici'

/** What all peers share: the schema, and how the upstream is asked. */
const pool = new Pool(process.env.UPSTREAM, { connections: 128 })

export const address = { host: '127.0.0.1', port: Number(process.env.PORT) }

/** True where answers are to be kept. */
export const isCaching = process.env.CACHES === '1'

/** For how long, in seconds. */
export const cacheSeconds = 60

export const typeDefs = /* GraphQL */ `
  type User {
    id: Int!
    name: String!
    username: String!
    email: String!
  }
  type Post {
    id: Int!
    userId: Int!
    title: String!
    body: String!
    user: User
  }
  type Query {
    posts: [Post]
    greet: String!
  }
`

export const readPosts = () => read('/posts')

/** Users in the order of their ids, as DataLoader wants them. */
export async function readUsers(ids) {
  const users = await read(`/users?${ids.map(id => `id=${id}`).join('&')}`)
  const byId = new Map(users.map(user => [user.id, user]))
  return ids.map(id => byId.get(id) ?? null)
}

export const createContext = () => ({ users: new DataLoader(readUsers) })

export const resolvers = {
  Query: { posts: readPosts, greet: () => 'Posts' },
  Post: { user: ({ userId }, _args, { users }) => users.load(userId) },
}

async function read(path) {
  const { statusCode, body } = await pool.request({ path, method: 'GET' })
  if (statusCode !== 200) throw new Error(`The upstream answered with status ${statusCode}.`)
  return body.json()
}
