import { type Readable, Transform } from 'node:stream'
import { Fault } from '../contract/faults.ts'

/** The stream, cut off with a Fault where it is longer than allowed. */
export function capped(body: Readable, mostBytes: number): Readable {
  let passed = 0
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length
      done(passed > mostBytes ? tooLarge(mostBytes) : null, chunk)
    },
    destroy(error, done) {
      body.destroy()
      done(error)
    },
  })
  body.on('error', error => meter.destroy(error))
  // Whoever reads the stream hears of an error too; where nobody does, such as after the client has left, it must not end the process.
  meter.on('error', () => {})
  return body.pipe(meter)
}

/** That a file is larger than the operator allows. */
export function tooLarge(mostBytes: number): Fault {
  return new Fault(
    'COST_EXCEEDED',
    `The file has more than ${mostBytes} bytes, which is what this server fetches at most. Its operator can raise "server.attachmentBytes".`,
  )
}
