import type { FastifyReply } from 'fastify'

/** An error before GraphQL, with its status. */
export function refusal(statusCode: number, message: string): Error & { statusCode: number } {
  return Object.assign(new Error(message), { statusCode })
}

/** Why somebody is not answered whom nobody knows, and how they make themselves known. */
export function unknownCaller(reply: FastifyReply): Error {
  reply.header('www-authenticate', 'Bearer')
  return refusal(
    401,
    'This server answers callers that it knows. Send "authorization: Bearer ..." with a token of one of the callers in unigraph.json.',
  )
}
