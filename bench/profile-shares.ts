/** Where something was spent: a tree of places in the code, and how much was spent in each of them itself. */
export interface Spending {
  readonly nodes: readonly ProfileNode[]
  readonly spent: ReadonlyMap<number, number>
}

/** A place in the code, reached on one way. */
export interface ProfileNode {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  readonly children?: readonly number[]
}

/** Where it went: each place with its part of the whole, without the time in which the server was idle. */
export interface Shares {
  /** By package, by Node.js itself, and by the folders of our own code. */
  readonly rooms: Places
  /** Functions, by what was spent in themselves; those of V8 with the function that called them. */
  readonly functions: Places
  /** Functions of our own, with all that they call before they wait. */
  readonly withCallees: Places
}

type Places = readonly (readonly [place: string, share: number])[]

/** Adds up a profile. `root` is where our own code stands. */
export function sharesOf({ nodes, spent }: Spending, root: string): Shares {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map(child => [child, id] as const)))
  const busy = [...spent].filter(([id]) => byId.get(id)?.callFrame.functionName !== '(idle)')
  const whole = busy.reduce((sum, [, amount]) => sum + amount, 0)
  const [rooms, functions, withCallees] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ]
  for (const [id, amount] of busy) {
    const node = byId.get(id)
    if (node === undefined) continue
    add(rooms, roomOf(node, root), amount)
    add(functions, withCaller(node), amount)
    for (const name of waysTo(id)) add(withCallees, name, amount)
  }
  return { rooms: ranked(rooms, whole), functions: ranked(functions, whole), withCallees: ranked(withCallees, whole) }

  /** What V8 does for somebody, such as to sort, is told with whom it does it for. */
  function withCaller(node: ProfileNode): string {
    const own = nameOf(node, root)
    if (node.callFrame.url !== '' || own.startsWith('(')) return own
    for (let at = parents.get(node.id); at !== undefined; at = parents.get(at)) {
      const caller = byId.get(at)
      if (caller !== undefined && caller.callFrame.url !== '') return `${own}, called by ${nameOf(caller, root)}`
    }
    return own
  }

  /** Our own functions on the way to a place, each once however often it calls itself. */
  function waysTo(id: number): ReadonlySet<string> {
    const names = new Set<string>()
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const node = byId.get(at)
      if (node !== undefined && isOwn(node, root)) names.add(nameOf(node, root))
    }
    return names
  }
}

function isOwn({ callFrame: { url } }: ProfileNode, root: string): boolean {
  return url.startsWith(`file://${root}/`) && !url.includes('/node_modules/')
}

function roomOf(node: ProfileNode, root: string): string {
  const { url, functionName } = node.callFrame
  const name = packageIn(url)
  if (name !== undefined) return name
  if (isOwn(node, root)) {
    const path = url.slice(`file://${root}/`.length)
    return path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? path)
  }
  if (url.startsWith('node:')) return 'Node.js'
  // What V8 does itself, such as "(garbage collector)", and code that was made at run time.
  return functionName.startsWith('(') ? functionName : url === '' ? 'V8, and code made at run time' : url
}

function nameOf(node: ProfileNode, root: string): string {
  const { url, functionName, lineNumber } = node.callFrame
  if (url === '') return functionName
  const name = packageIn(url)
  const file = name === undefined ? url.replace(`file://${root}/`, '') : `${name}/…/${url.split('/').at(-1)}`
  return `${functionName || '(anonymous)'}  ${file}:${lineNumber + 1}`
}

/** The innermost package that a file belongs to. */
function packageIn(url: string): string | undefined {
  const [, path] = /.*\/node_modules\/(.*)/.exec(url) ?? []
  return path
    ?.split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}

function ranked(sums: ReadonlyMap<string, number>, whole: number): Places {
  return [...sums].sort(([, one], [, other]) => other - one).map(([place, amount]) => [place, amount / whole] as const)
}
