import type { Call } from '../contract/call.ts'
import { Fault } from '../contract/faults.ts'
import { writeFile } from './file.ts'
import { writeGraphql } from './graphql.ts'
import type { HttpRequest } from './http.ts'
import { writeRest } from './rest.ts'
import { writeSoap } from './soap.ts'
import type { Means } from './stage.ts'

/** A request without the signal that ends it. */
export type Written = Omit<HttpRequest, 'signal'>

/** A call as the bytes that leave for an origin. One that cannot be written was never sent: it cannot be said to this provider. */
export function written(call: Call, origin: string, means: Means): Written {
  try {
    return write(call, origin, means)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault(
      'BAD_USER_INPUT',
      `The provider cannot be asked for this: ${reason}`,
      { notSent: true },
      { cause: error },
    )
  }
}

function write(call: Call, origin: string, means: Means): Written {
  switch (call.protocol) {
    case 'rest':
      return writeRest(call, origin)
    case 'soap':
      return writeSoap(call, origin)
    case 'graphql':
      return writeGraphql(call, origin)
    case 'file':
      return writeFile(call, origin, means)
    default:
      return call satisfies never
  }
}
