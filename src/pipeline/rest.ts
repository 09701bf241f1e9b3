import type { Form, Reply, RestCall } from '../contract/call.ts'
import { Fault } from '../contract/faults.ts'
import { Secret } from '../contract/secret.ts'
import type { HttpReply, HttpRequest } from './http.ts'
import { parseJson, watchJson } from './json.ts'

/** A REST call as an HTTP request. */
export function writeRest(call: RestCall, origin: string): Omit<HttpRequest, 'signal'> {
  // A space in an address is %20 to everybody; a plus sign is one in forms alone.
  const query = parametersOf(call.query).replaceAll('+', '%20')
  const body = bodyOf(call)
  return {
    method: call.method,
    url: `${origin}${call.path}${query === '' ? '' : `?${query}`}`,
    headers: { accept: 'application/json', ...(body && { 'content-type': body.type }), ...call.headers },
    ...(body && { body: body.text }),
    watch: watchJson,
  }
}

/** A JSON answer as a reply. Only a change may be answered with an empty body, which is null; a page of HTML is no answer. */
export function readRest(
  { status, headers, text, bytes }: HttpReply,
  { reads, answers, isStatusAll }: Pick<RestCall, 'reads' | 'answers' | 'isStatusAll'> = { reads: true },
): Reply {
  if (isStatusAll && status < 300) return { status, headers, body: null, bytes }
  const type = headers['content-type'] ?? ''
  // Whoever answers with a form may call it anything, even HTML.
  if (answers === 'form' && status < 300 && !/^\s*</.test(text)) return { status, headers, body: formIn(text), bytes }
  if (text === '') {
    if (status === 200 || (reads && status < 300))
      throw new Fault('PROVIDER_BAD_RESPONSE', 'The provider sent an empty body where there should be JSON.')
    return { status, headers, body: null, bytes }
  }
  if (/html/i.test(type) || /^\s*<(!doctype|html)/i.test(text)) return htmlReply({ status, headers, bytes })
  if (status >= 400 && !/\bjson\b/i.test(type)) return { status, headers, body: null, bytes }
  return { status, headers, body: parseJson(text), bytes }
}

/** A page for people: a maintenance notice when it claims success, else only its status counts. */
function htmlReply({ status, headers, bytes }: Pick<HttpReply, 'status' | 'headers' | 'bytes'>): Reply {
  if (status < 400)
    throw new Fault(
      'PROVIDER_UNAVAILABLE',
      'The provider sent a web page where there should be JSON, as it does during maintenance.',
    )
  return { status, headers, body: null, bytes }
}

/** The fields of a form. Two of one name make no sense, whichever is meant. */
function formIn(text: string): Readonly<Record<string, string>> {
  const fields = [...new URLSearchParams(text.trim())]
  if (new Set(fields.map(([name]) => name)).size < fields.length) throw new TypeError('a field of the form comes twice')
  return Object.fromEntries(fields)
}

function bodyOf({ body, form }: RestCall): { readonly type: string; readonly text: string } | undefined {
  if (form !== undefined) return { type: 'application/x-www-form-urlencoded', text: parametersOf(form) }
  if (body !== undefined) return { type: 'application/json', text: JSON.stringify(body) }
  return undefined
}

function parametersOf(query: Form = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const each of Array.isArray(value) ? value : [value])
      parameters.append(name, each instanceof Secret ? each.reveal() : String(each))
  }
  return parameters.toString()
}
