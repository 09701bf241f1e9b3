interface NoticeProps {
  readonly title: string
  readonly lines: readonly string[]
  /** What to do when asked to try again; undefined where that would help nobody. */
  readonly again?: () => void
}

/** Something that went wrong, said aloud at once. */
export function Notice({ title, lines, again }: NoticeProps) {
  return (
    <section className="notice" role="alert">
      <h2>{title}</h2>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </section>
  )
}
