import { hidden } from './personal-keys.ts'

/** Addresses of mail; numbers by which somebody can be called; and texts in quotes. Each has a bound, as nobody knows who wrote the sentence. */
const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}[\p{L}\p{N}]/gu
const phone = /\+\d[\d ()./-]{5,24}\d|\(\d{3}\) ?\d{3}-\d{4}/g
const quoted = /"[^"\n]{0,500}"|(?<![\p{L}\p{N}])'[^'\n]{1,500}'(?![\p{L}\p{N}])/gu

/**
 * A sentence, such as a provider's own of an error, in which what can be of a person is replaced by how long it was: a text
 * in quotes that is more than a word too. A name that stands in it without quotes cannot be told from other words.
 */
export function maskedWords(sentence: string): string {
  return sentence
    .replaceAll(quoted, text => (/\s/.test(text) ? hidden(text) : text))
    .replaceAll(mail, hidden)
    .replaceAll(phone, hidden)
}
