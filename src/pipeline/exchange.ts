import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { checkLength, isPacked, PlainBody, readBody, unpackedAtOnce } from './body.ts'
import { reasonOf } from './deadline.ts'
import type { Signal } from './ending.ts'

/** An HTTP answer, read to its end. */
export interface Answer {
  readonly status: number
  /** Names in lower case; repeated headers joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly bytes: number
}

/** Up to how many bytes a packed body is unpacked at once when it is there; a larger one is unpacked beside other work. */
const smallPacked = 32_768

type Controller = Dispatcher.DispatchController

interface ExchangeOptions {
  /** Bytes on the wire, and after inflation. */
  readonly bounds: { readonly bodyBytes: number; readonly inflatedBytes: number }
  /** Makes what looks at a large answer as it comes. */
  readonly watch: (() => (piece: string) => void) | undefined
  readonly signal: Signal
  resolve(answer: Answer): void
  reject(reason: unknown): void
}

/**
 * One request and its answer, told of as it comes. The answer is put together without a stream and its promises, unless it
 * has to be unpacked.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  #options: ExchangeOptions
  readonly #leave: () => void
  #controller: Controller | undefined
  #isOver = false
  #status = 0
  #headers: Readonly<Record<string, string>> = {}
  #plain: PlainBody | undefined
  /** A packed body, as long as it is small. */
  #small: Buffer[] | undefined
  #smallBytes = 0
  /** A packed body that is unpacked as it comes. */
  #packed: Readable | undefined

  constructor(options: ExchangeOptions) {
    this.#options = options
    this.#leave = () => this.#fail(reasonOf(options.signal))
    options.signal.addEventListener('abort', this.#leave, { once: true })
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller
    // It was given up while it waited for a connection.
    if (this.#isOver) controller.abort(reasonOf(this.#options.signal))
  }

  onResponseStart(
    _controller: Controller,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    // What comes before the answer is none.
    if (status < 200 || this.#isOver) return
    const { bounds, watch } = this.#options
    this.#status = status
    this.#headers = flat(headers)
    try {
      checkLength(this.#headers, bounds)
      if (isPacked(this.#headers)) this.#small = []
      else this.#plain = new PlainBody(Math.min(bounds.bodyBytes, bounds.inflatedBytes), watch?.())
    } catch (error) {
      this.#fail(error)
    }
  }

  onResponseData(controller: Controller, piece: Buffer): void {
    if (this.#isOver) return
    if (this.#small !== undefined) {
      this.#small.push(piece)
      this.#smallBytes += piece.length
      if (this.#smallBytes > Math.min(smallPacked, this.#options.bounds.bodyBytes)) this.#unpack(controller)
      return
    }
    if (this.#packed !== undefined) {
      if (!this.#packed.push(piece)) controller.pause()
      return
    }
    try {
      this.#plain?.take(piece)
    } catch (error) {
      this.#fail(error)
    }
  }

  onResponseEnd(controller: Controller): void {
    if (this.#isOver) return
    try {
      if (this.#plain !== undefined) this.#succeed(this.#plain.text(this.#headers['content-type']), this.#plain.bytes)
      if (this.#small !== undefined) {
        const { bounds } = this.#options
        const text = unpackedAtOnce(this.#small, { headers: this.#headers, bounds })
        if (text !== undefined) this.#succeed(text, this.#smallBytes)
        else this.#unpack(controller)
      }
      this.#packed?.push(null)
    } catch (error) {
      this.#fail(error)
    }
  }

  onResponseError(_controller: Controller, error: Error): void {
    if (this.#packed === undefined) this.#fail(error)
    else this.#packed.destroy(error)
  }

  /** Goes on as fast as the body is unpacked. */
  #unpack(controller: Controller): void {
    const packed = new Readable({ read: () => controller.resume() })
    // Whoever reads it hears of an error too; where nobody does any more, it must not end the process.
    packed.on('error', () => {})
    this.#packed = packed
    for (const piece of this.#small ?? []) packed.push(piece)
    this.#small = undefined
    const { bounds, watch } = this.#options
    readBody(packed, { headers: this.#headers, bounds, watch: watch?.() }).then(
      ({ text, bytes }) => this.#succeed(text, bytes),
      error => this.#fail(error),
    )
  }

  #succeed(text: string, bytes: number): void {
    const { resolve } = this.#options
    if (this.#end()) resolve({ status: this.#status, headers: this.#headers, text, bytes })
  }

  #fail(reason: unknown): void {
    const { reject } = this.#options
    if (!this.#end()) return
    reject(reason)
    this.#controller?.abort(reason as Error)
    this.#packed?.destroy()
  }

  /** False where it has ended already. */
  #end(): boolean {
    if (this.#isOver) return false
    this.#isOver = true
    this.#options.signal.removeEventListener('abort', this.#leave)
    this.#plain?.letGo()
    this.#plain = undefined
    // A connection remembers its last exchange until the next one: by its promise it would remember the whole answer.
    this.#options = { ...this.#options, resolve: () => {}, reject: () => {} }
    return true
  }
}

/** The headers of an answer: names in lower case, repeated ones joined with a comma. */
export function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    joined[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : (value ?? '')
  return joined
}
