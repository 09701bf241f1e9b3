import type { Secret } from './secret.ts'
import type { XmlElement, XmlNode } from './xml.ts'

/** What a connector asks of its provider, as plain data: the runtime alone performs it. */
export type Call = RestCall | SoapCall | GraphqlCall | FileCall

/** A request to an HTTP endpoint that answers JSON, or a form where that is said. */
export interface RestCall {
  readonly protocol: 'rest'
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: Path
  readonly query?: Form
  /** JSON, unless `form` is given. */
  readonly body?: unknown
  /** Sent as `application/x-www-form-urlencoded`. */
  readonly form?: Form
  readonly headers?: Headers
  /** How a good answer is written, where that is not JSON. */
  readonly answers?: 'form'
  /** True when the call changes nothing, so that it may be cached, shared and sent again. */
  readonly reads: boolean
  /** The header by which the provider lets itself be asked whether a reply that was kept is still right, with status 304 for yes. */
  readonly condition?: 'if-modified-since' | 'if-none-match'
  /**
   * True for a change that the provider carries out once, however often it is sent, such as one with an idempotency key
   * in it: it may be sent again when nobody knows what became of it.
   */
  readonly isIdempotent?: true
  /** True where the status says it all, so that a success may have a body of any kind, or none. */
  readonly isStatusAll?: true
}

/** A request to a SOAP 1.1 endpoint, document/literal. */
export interface SoapCall {
  readonly protocol: 'soap'
  readonly path: Path
  /** The value of the SOAPAction header. */
  readonly action: string
  /** The one child of the Body. */
  readonly body: XmlElement
  /** The local name of the element that a good reply has in its Body. */
  readonly expects: string
  readonly header?: readonly XmlElement[]
  /** Prefixes used in header and body, and their namespaces. */
  readonly namespaces: Readonly<Record<string, string>>
  readonly headers?: Headers
  readonly reads: boolean
  /** As of a RestCall. */
  readonly isIdempotent?: true
}

/** A request to a GraphQL endpoint. */
export interface GraphqlCall {
  readonly protocol: 'graphql'
  readonly path: Path
  readonly document: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly headers?: Headers
  readonly reads: boolean
  /** As of a RestCall. */
  readonly isIdempotent?: true
}

/** A request for the bytes of a file, which are passed on as they come. The runtime makes it from a record's `file`. */
export interface FileCall {
  readonly protocol: 'file'
  /** With its query. */
  readonly path: Path
  /** A host of the connector's `fileHosts`, asked without credentials; the account's own origin, if absent. */
  readonly origin?: string
  /** How large the file may be. */
  readonly mostBytes: number
  readonly headers?: Headers
  readonly reads: true
}

/** Parameters; undefined ones are left out, lists are repeated. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>
/** Parameters of a query or a form; a Secret is revealed only as the request leaves. */
export type Form = Readonly<Record<string, Query[string] | Secret>>
/** Request headers; a Secret is revealed only as the request leaves. */
export type Headers = Readonly<Record<string, string | Secret>>

/** What the provider said. */
export interface Reply {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON; for a file, the stream of its bytes. */
  // biome-ignore lint/suspicious/noExplicitAny: foreign bytes enter here, as JSON; a connector's `rows` gives them a type.
  readonly body: any
  /** The element in a SOAP Body, or its Fault; absent for other protocols. */
  readonly xml?: XmlNode
  /** Size of the body as it was read, in bytes. */
  readonly bytes: number
  /** When the provider sent it, as Unix time in milliseconds, where it is given again from a cache. */
  readonly cachedAt?: number
  /** True where it is given again since the provider cannot be asked, though its time is over. */
  readonly isStale?: true
}

/** A path whose every inserted value has been percent-encoded; only the tag `path` makes one. */
export type Path = string & { readonly encoded: unique symbol }

/** Writes a path; inserted values are percent-encoded, so that none of them can leave its segment. */
export function path(strings: TemplateStringsArray, ...values: readonly (string | number)[]): Path {
  const segments = values.map(value => segment(String(value)))
  return String.raw({ raw: strings }, ...segments) as Path
}

function segment(value: string): string {
  // A segment of dots alone survives encoding and would climb out of its folder.
  if (value === '' || value === '.' || value === '..') throw new TypeError(`A path segment cannot be "${value}".`)
  return encodeURIComponent(value)
}

/** A read by GET. */
export const get = (path: Path, query?: Query): RestCall => ({
  protocol: 'rest',
  method: 'GET',
  path,
  reads: true,
  ...(query && { query }),
})

/** A read that the provider wants as POST, such as a search or a batch. */
export const ask = (path: Path, body: unknown, query?: Query): RestCall => ({
  protocol: 'rest',
  method: 'POST',
  path,
  body,
  reads: true,
  ...(query && { query }),
})
