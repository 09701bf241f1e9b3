/** What a judge says of a request or a reply. */
export interface Verdict {
  /** What is wrong, each as a sentence that begins with the place. */
  readonly complaints: readonly string[]
  /** The leaves that the judge would not let be just anything: paths with `[]` for each place in a list. */
  readonly leaves: ReadonlySet<string>
}

/** A judge that has nothing to say. */
export const silence: Verdict = { complaints: [], leaves: new Set() }

/** What several verdicts say together. */
export function together(verdicts: readonly Verdict[]): Verdict {
  return {
    complaints: [...new Set(verdicts.flatMap(({ complaints }) => complaints))],
    leaves: new Set(verdicts.flatMap(({ leaves }) => [...leaves])),
  }
}

/** A verdict of one who cannot even read it. */
export const refusal = (...complaints: readonly string[]): Verdict => ({ complaints, leaves: new Set() })
