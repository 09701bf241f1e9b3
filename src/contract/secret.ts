import { inspect } from 'node:util'

/** A text that cannot be printed, logged or serialised by accident; only `reveal` gives it away. */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The text itself. Called where a request leaves, or where nothing can be read back out of what is made of it. */
  reveal(): string {
    return this.#text
  }

  /** A new secret made from this one, such as its base64 form. */
  map(change: (text: string) => string): Secret {
    return new Secret(change(this.#text))
  }

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }

  [inspect.custom](): string {
    return '[secret]'
  }
}

/** Writes a text around secrets, such as a bearer header; the result is a secret too. */
export function secretText(strings: TemplateStringsArray, ...values: readonly (string | Secret)[]): Secret {
  const revealed = values.map(value => (value instanceof Secret ? value.reveal() : value))
  return new Secret(String.raw({ raw: strings }, ...revealed))
}
