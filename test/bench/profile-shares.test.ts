import { expect, test } from 'vitest'
import { sharesOf } from '../../bench/profile-shares.ts'

const root = '/checkout'
const frame = (functionName: string, url: string, lineNumber = 9) => ({ functionName, url, lineNumber })

/** main calls itself and graphql, which calls a package within a package; beside them the server is idle and collects. */
const nodes = [
  { id: 1, callFrame: frame('(root)', ''), children: [2, 6, 7] },
  { id: 2, callFrame: frame('main', `file://${root}/src/graph/lists.ts`), children: [3, 4] },
  { id: 3, callFrame: frame('main', `file://${root}/src/graph/lists.ts`) },
  { id: 4, callFrame: frame('execute', `file://${root}/node_modules/graphql/execution/execute.js`), children: [5] },
  { id: 5, callFrame: frame('', `file://${root}/node_modules/a/node_modules/@b/c/index.js`) },
  { id: 6, callFrame: frame('(idle)', '') },
  { id: 7, callFrame: frame('(garbage collector)', '') },
]
const spent = new Map([
  [2, 10],
  [3, 20],
  [4, 30],
  [5, 15],
  [6, 900],
  [7, 25],
])
const shares = sharesOf({ nodes, spent }, root)

test('time is told by package and by folder, without the time in which nothing was to be done', () => {
  expect(shares.rooms).toEqual([
    ['src/graph', 0.3],
    ['graphql', 0.3],
    ['(garbage collector)', 0.25],
    ['@b/c', 0.15],
  ])
})

test('a function is told with its file and its line', () => {
  expect(shares.functions).toEqual([
    ['main  src/graph/lists.ts:10', 0.3],
    ['execute  graphql/…/execute.js:10', 0.3],
    ['(garbage collector)', 0.25],
    ['(anonymous)  @b/c/…/index.js:10', 0.15],
  ])
})

test('what a function of our own calls counts to it once, however often it calls itself', () => {
  expect(shares.withCallees).toEqual([['main  src/graph/lists.ts:10', 0.75]])
})

test('what the engine does for a function is told with that function', () => {
  const sorting = [
    { ...nodes[0], children: [2] },
    { id: 2, callFrame: frame('main', `file://${root}/src/graph/lists.ts`), children: [3] },
    { id: 3, callFrame: frame('flatMap', ''), children: [4] },
    { id: 4, callFrame: frame('sort', '') },
  ] as typeof nodes
  const { functions } = sharesOf({ nodes: sorting, spent: new Map([[4, 1]]) }, root)
  expect(functions).toEqual([['sort, called by main  src/graph/lists.ts:10', 1]])
})
