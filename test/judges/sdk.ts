import type { ServedSimulator } from '../../src/simulator/serve.ts'
import type { Exchange, Request } from './exchange.ts'

/** A vendor's own client, which asks the simulator what the connector asked. */
export interface Sdk {
  /**
   * Performs the request by the client's typed method for it, and gives what the method gave, put where it stands in
   * the reply; undefined where the client has no such method.
   */
  ask(exchange: Exchange): Promise<unknown> | undefined
}

/** Makes the client of a vendor for one simulator. */
export type SdkMaker = (served: ServedSimulator, folder: string) => Sdk | Promise<Sdk>

/** A method of a client, by the route that it asks for; the named groups of the route are given to it. */
export type Methods<Client> = readonly (readonly [
  route: RegExp,
  call: (client: Client, groups: Readonly<Record<string, string>>, request: Request) => Promise<unknown> | undefined,
])[]

/** Chooses the method by the route. */
export function byRoute<Client>(client: Client, methods: Methods<Client>): Sdk {
  return {
    ask({ request }) {
      const route = `${request.method} ${request.path}`
      for (const [form, call] of methods) {
        const match = form.exec(route)
        if (match !== null) return call(client, match.groups ?? {}, request)
      }
      return undefined
    },
  }
}
