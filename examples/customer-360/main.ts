import { describeCustomer } from './customer-360.ts'

const [email = 'ada@analytical-engines.example', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2)
const lines = await describeCustomer(url, email).catch((error: Error) => {
  // fetch throws this where nobody listens; what a server says is an error of another kind.
  if (error instanceof TypeError) return [`Nothing answers at ${url}. Start the server with "npm start".`]
  throw error
})
console.log(lines.join('\n'))
