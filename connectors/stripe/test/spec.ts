import { join } from 'node:path'
import type { Exchange } from '../../../test/judges/exchange.ts'
import { openApi } from '../../../test/judges/openapi.ts'
import { judge, type Reading, type Schema } from '../../../test/judges/schema.ts'
import type { Spec } from '../../../test/judges/spec.ts'
import { refusal, together, type Verdict } from '../../../test/judges/verdict.ts'
import { stripeTypes } from './spec-types.ts'

/**
 * Requests are judged by the published document, of 2023. The forms of today stand in the types of Stripe's own
 * package, which is pinned to the release that the connector asks for.
 */
export function stripeSpec(folder: string): Spec {
  const document = openApi({ files: [join(folder, 'stripe-2023-08-16-trimmed.openapi.json')] })
  const types = stripeTypes()
  const reading: Reading = { forgivesNull: false, resolve: types.resolve }
  return { request: document.request, reply: ({ answer }: Exchange) => judgeObject(JSON.parse(answer.text)) }

  function judgeObject(body: StripeObject, path = ''): Verdict {
    if (body.object === 'list' || body.object === 'search_result') {
      const { data, ...rest } = body
      if (!Array.isArray(data)) return refusal('data is no list')
      return together([
        judge({ ...rest, data: [] }, pages[body.object], reading),
        ...data.map(each => judgeObject(each, 'data[]')),
      ])
    }
    const type = types.ofObject(String(body.object), body.deleted === true)
    return type === undefined
      ? refusal(`${path || 'it'} is a ${body.object}, which is no object of Stripe's`)
      : judge(body, type, reading, path)
  }
}

interface StripeObject {
  readonly object?: string
  readonly deleted?: unknown
  readonly data?: unknown
}

const page = (word: string, more: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  required: ['object', 'data', 'has_more', 'url', ...required],
  properties: {
    object: { type: 'string', enum: [word] },
    data: { type: 'array', items: {} },
    has_more: { type: 'boolean' },
    url: { type: 'string' },
    ...more,
  },
})

/** The two forms of a page, as `ApiList` and `ApiSearchResult` of the package. */
const pages = {
  list: page('list', {}, []),
  search_result: page(
    'search_result',
    { next_page: { type: 'string', nullable: true }, total_count: { type: 'number' } },
    ['next_page'],
  ),
} as const
