import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import type { Context } from './context.ts'

type Listener = GraphQLRequestListener<Context>
type Told<Hook extends keyof Listener> = Parameters<Extract<Listener[Hook], (...told: never[]) => unknown>>[0]
type Response = Awaited<ReturnType<NonNullable<Listener['responseForOperation']>>>

/** What is done at certain moments of a request; nothing of it waits for anything. */
export interface RequestStage {
  /** The operation is known. Throws where it is not executed. */
  didResolveOperation?(told: Told<'didResolveOperation'>): void
  /** An answer in the place of the operation's; null for none. */
  responseForOperation?(told: Told<'responseForOperation'>): Response
  didEncounterErrors?(told: Told<'didEncounterErrors'>): void
  willSendResponse?(told: Told<'willSendResponse'>): void
}

/** The stages as one plugin, in their order: for each plugin by itself Apollo Server makes a dozen promises a request. */
export function pluginOf(stages: readonly RequestStage[]): ApolloServerPlugin<Context> {
  const listener: Listener = {
    async didResolveOperation(told) {
      for (const stage of stages) stage.didResolveOperation?.(told)
    },
    async responseForOperation(told) {
      for (const stage of stages) {
        const response = stage.responseForOperation?.(told) ?? null
        if (response !== null) return response
      }
      return null
    },
    async didEncounterErrors(told) {
      for (const stage of stages) stage.didEncounterErrors?.(told)
    },
    async willSendResponse(told) {
      for (const stage of stages) stage.willSendResponse?.(told)
    },
  }
  return { requestDidStart: async () => listener }
}
