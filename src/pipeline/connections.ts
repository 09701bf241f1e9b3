import { lookup as resolve } from 'node:dns'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { Fault } from '../contract/faults.ts'
import { connectFault } from './connection-fault.ts'
import { isLoopback, isPublicAddress } from './public-address.ts'

/** How connections are made. */
export interface ConnectionOptions {
  /** Milliseconds for connecting. */
  readonly connectTimeout: number
  /** Milliseconds of silence before the headers and between two pieces of the body. */
  readonly silence: number
  /** Hosts that may have addresses of a private network; all others must be on the internet. */
  readonly privateHosts: readonly string[]
  /** How names become addresses. */
  readonly lookup: LookupFunction
}

/** Asks the machine, which remembers nothing for longer than the names allow. */
export const systemLookup: LookupFunction = (host, options, callback) => resolve(host, options, callback as never)

/**
 * Connections to providers. The address that is looked at is the one that is connected to: a name that means another
 * machine a moment later leads nowhere. Without TLS only this machine is asked, which is where simulators are.
 */
export function createConnections({ connectTimeout, silence, privateHosts, lookup }: ConnectionOptions): Agent {
  const options = { timeout: connectTimeout, allowH2: false }
  const dial = buildConnector({ ...options, lookup: publicOnly(lookup) } as buildConnector.BuildOptions)
  const dialAnywhere = buildConnector({ ...options, lookup } as buildConnector.BuildOptions)
  const connect: buildConnector.connector = (target, done) => {
    const host = target.hostname.replace(/^\[|\]$/g, '')
    const isSecure = target.protocol === 'https:'
    const isListed = privateHosts.includes(host)
    if (!isSecure && !isLoopback(host)) return done(unsafe(host), null)
    if (isSecure && isIP(host) !== 0 && !isListed && !isPublicAddress(host)) return done(inside(host), null)
    let isReached = false
    const isFree = !isSecure || isListed
    const socket = (isFree ? dialAnywhere : dial)(target, (...[error, connected]) => {
      if (error === null) done(null, connected as Socket)
      else done(connectFault(error, { isSecure, isReached }), null)
    }) as unknown as Socket
    socket.once('connect', () => {
      isReached = true
    })
  }
  return new Agent({
    // One answer at a time on each connection, so that none can be taken for that of another request.
    pipelining: 1,
    connections: 64,
    connect,
    headersTimeout: silence,
    bodyTimeout: silence,
    maxHeaderSize: 32_768,
  })
}

/** Leaves the addresses of the internet; a name that has no other is refused. */
function publicOnly(lookup: LookupFunction): LookupFunction {
  return (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '')
      const addresses = (Array.isArray(found) ? found : []).filter(({ address }) => isPublicAddress(address))
      const [first] = addresses
      if (first === undefined) return callback(inside(host) as NodeJS.ErrnoException, '')
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
}

function inside(host: string): Fault {
  return new Fault(
    'PROVIDER_UNAVAILABLE',
    `The host ${host} is not asked, as it has an address of a private network. If it is a provider on your own premises, name it in "server.privateHosts".`,
    { notSent: true, permanent: true },
  )
}

function unsafe(host: string): Fault {
  return new Fault('PROVIDER_UNAVAILABLE', `The host ${host} is not asked: other machines are asked by https alone.`, {
    notSent: true,
    permanent: true,
  })
}
