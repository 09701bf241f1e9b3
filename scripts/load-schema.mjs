// Reads the SDL for codegen. Its own loader would take the type Subscription for GraphQL's root of that name.
import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'

export default () => {
  const files = readdirSync('schema')
    .filter(name => name.endsWith('.graphql'))
    .sort()
  return buildSchema(files.map(name => readFileSync(`schema/${name}`, 'utf8')).join('\n'))
}
