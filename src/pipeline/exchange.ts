import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { checkLength, isPacked, PlainBody, readBody } from './body.ts'
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
  readonly #options: ExchangeOptions
  readonly #leave: () => void
  #controller: Controller | undefined
  #isOver = false
  #status = 0
  #headers: Readonly<Record<string, string>> = {}
  #plain: PlainBody | undefined
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
    controller: Controller,
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
      if (isPacked(this.#headers)) this.#unpack(controller)
      else this.#plain = new PlainBody(Math.min(bounds.bodyBytes, bounds.inflatedBytes), watch?.())
    } catch (error) {
      this.#fail(error)
    }
  }

  onResponseData(controller: Controller, piece: Buffer): void {
    if (this.#isOver) return
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

  onResponseEnd(): void {
    if (this.#packed !== undefined) return void this.#packed.push(null)
    const plain = this.#plain
    if (this.#isOver || plain === undefined) return
    try {
      const { bytes } = plain
      this.#succeed({ text: plain.text(this.#headers['content-type']), bytes })
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
    const { bounds, watch } = this.#options
    readBody(packed, { headers: this.#headers, bounds, watch: watch?.() }).then(
      body => this.#succeed(body),
      error => this.#fail(error),
    )
  }

  #succeed(body: Pick<Answer, 'text' | 'bytes'>): void {
    if (!this.#end()) return
    this.#options.resolve({ status: this.#status, headers: this.#headers, ...body })
  }

  #fail(reason: unknown): void {
    if (!this.#end()) return
    this.#options.reject(reason)
    this.#controller?.abort(reason as Error)
    this.#packed?.destroy()
  }

  /** False where it has ended already. */
  #end(): boolean {
    if (this.#isOver) return false
    this.#isOver = true
    this.#options.signal.removeEventListener('abort', this.#leave)
    this.#plain?.letGo()
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
