/** A request as a simulator sees it. */
export interface SimulatorRequest {
  method: string
  /** The path without the query, still percent-encoded. */
  path: string
  query: URLSearchParams
  /** The `:name` parts of the route's pattern, percent-decoded; empty in a guard and in `notFound`. */
  params: Record<string, string>
  /** By lower-case name. */
  headers: Record<string, string>
  /** The body as it came. */
  text: string
  /** The body as JSON; undefined where it is empty or is not JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: foreign bytes
  json(): any
}
