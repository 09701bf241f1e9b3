import { postRows, userRows } from './upstream/rows.ts'

/** In whose words a server is asked: those of the upstream, or those of Unigraph's own schema. */
export type Dialect = 'posts' | 'unified'

/** The questions of the bench. */
export type QuestionName = 'Q1' | 'Q2' | 'Q3'

/** One question in both dialects, and what every server must answer, whichever it is asked in. */
export interface Question {
  readonly about: string
  /** How many calls of the upstream it takes. */
  readonly calls: number
  readonly document: Readonly<Record<Dialect, string>>
  /** What of the answer is compared. */
  readonly contents: Readonly<Record<Dialect, (data: never) => unknown>>
  readonly expected: unknown
}

interface Post {
  readonly id: number
  readonly userId: number
  readonly title: string
  readonly user: { readonly id: number; readonly name: string; readonly email: string }
}

interface Ticket {
  readonly remoteId: string
  readonly subject: string
  readonly assignee: { readonly remoteId: string; readonly name: string; readonly email: string }
}

interface Tickets {
  readonly tickets: { readonly nodes: readonly Ticket[] }
}

const usersById = new Map(userRows.map(({ id, name, email }) => [id, { id, name, email }]))

/** Unigraph is asked for its ids besides, which it has to make: its answer is the largest of all. */
export const questions: Readonly<Record<QuestionName, Question>> = {
  Q1: {
    about: '100 posts, each with its user',
    calls: 2,
    document: {
      posts: '{ posts { id userId title user { id name email } } }',
      unified:
        'query Q1($accounts: [String!]) { tickets(accounts: $accounts, first: 100) { nodes { id remoteId subject assignee { id remoteId name email } } } }',
    },
    contents: {
      posts: ({ posts }: { readonly posts: readonly Post[] }) => posts,
      unified: ({ tickets }: Tickets) =>
        tickets.nodes.map(({ remoteId, subject, assignee: { remoteId: userId, name, email } }) => ({
          id: Number(remoteId),
          userId: Number(userId),
          title: subject,
          user: { id: Number(userId), name, email },
        })),
    },
    expected: postRows.map(({ id, userId, title }) => ({ id, userId, title, user: usersById.get(userId) })),
  },
  Q2: {
    about: 'the titles of 100 posts',
    calls: 1,
    document: {
      posts: '{ posts { title } }',
      unified: 'query Q2($accounts: [String!]) { tickets(accounts: $accounts, first: 100) { nodes { subject } } }',
    },
    contents: {
      posts: ({ posts }: { readonly posts: readonly Post[] }) => posts.map(({ title }) => title),
      unified: ({ tickets }: Tickets) => tickets.nodes.map(({ subject }) => subject),
    },
    expected: postRows.map(({ title }) => title),
  },
  Q3: {
    about: 'a text that the server knows by itself',
    calls: 0,
    document: {
      posts: '{ greet }',
      unified: 'query Q3($id: ID!) { node(id: $id) { ... on ConnectedAccount { title } } }',
    },
    contents: {
      posts: ({ greet }: { readonly greet: string }) => greet,
      unified: ({ node }: { readonly node: { readonly title: string } }) => node.title,
    },
    expected: 'Posts',
  },
}

/** The name of one of Unigraph's accounts of the upstream. */
export const accountName = (index: number) => `posts-${index + 1}`

/** The global id of an account, as Unigraph's answers have it. */
const idOf = (account: string) =>
  Buffer.from(JSON.stringify(['1', 'default', account, 'ConnectedAccount', account])).toString('base64url')

/**
 * The body of a request. Two of different `turn` are different texts; those of different `lane` besides ask another account of
 * Unigraph, so that their calls of the upstream are different calls too.
 */
export function bodyOf(name: QuestionName, dialect: Dialect, { lane, turn }: { lane: number; turn: number }): string {
  const account = accountName(lane)
  const own = name === 'Q3' ? { id: idOf(account) } : { accounts: [account] }
  const variables = dialect === 'posts' ? { lane, turn } : { ...own, turn }
  return JSON.stringify({ query: questions[name].document[dialect], variables })
}

/** What a server answered, in the form in which all are compared. */
export function contentsOf(name: QuestionName, dialect: Dialect, answer: unknown): unknown {
  const { data, errors } = answer as { readonly data?: unknown; readonly errors?: unknown }
  if (errors !== undefined || data == null) throw new TypeError(`found ${JSON.stringify(answer).slice(0, 300)}`)
  return questions[name].contents[dialect](data as never)
}
