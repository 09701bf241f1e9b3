import { describeCustomer } from './customer-360.ts'

const [email = 'ada@analytical-engines.example', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2)
const lines = await describeCustomer(url, email).catch(() => [
  `Nothing answers at ${url}. Start the server with "npm start".`,
])
console.log(lines.join('\n'))
