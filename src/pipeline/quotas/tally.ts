/** Weights at moments, in the order of time: how much of it lies after a moment, and when how much had come together. */
export class Tally {
  #moments: number[] = []
  /** The weight of each entry and of all before it. */
  #sums: number[] = []
  /** How many entries at the beginning nobody asks about any more. */
  #gone = 0

  add(moment: number, weight: number): void {
    this.#moments.push(moment)
    this.#sums.push(this.total + weight)
  }

  /** The weight of everything that was ever added. */
  get total(): number {
    return this.#sums.at(-1) ?? 0
  }

  /** The weight after a moment. */
  after(moment: number): number {
    return this.total - this.#until(this.#indexAfter(moment))
  }

  /** When so much of the weight after a moment had come together; undefined when there is not so much. */
  reached(moment: number, weight: number): number | undefined {
    const first = this.#indexAfter(moment)
    const goal = this.#until(first) + weight
    return this.#moments[this.#search(first, index => (this.#sums[index] ?? 0) >= goal)]
  }

  /** Forgets what is not after the moment. */
  forget(moment: number): void {
    this.#gone = this.#indexAfter(moment)
    // Cut off now and then, since a cut costs as much as what stays.
    if (this.#gone < 1_024 || this.#gone < this.#moments.length / 2) return
    // The last one that is gone stays for its sum.
    this.#moments = this.#moments.slice(this.#gone - 1)
    this.#sums = this.#sums.slice(this.#gone - 1)
    this.#gone = 1
  }

  #until(index: number): number {
    return this.#sums[index - 1] ?? 0
  }

  #indexAfter(moment: number): number {
    return this.#search(this.#gone, index => (this.#moments[index] ?? 0) > moment)
  }

  /** The first index from `low` on for which the test holds, as it then does for all after it. */
  #search(low: number, holds: (index: number) => boolean): number {
    let high = this.#moments.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (holds(middle)) high = middle
      else low = middle + 1
    }
    return low
  }
}
