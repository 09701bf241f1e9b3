import type { Customer, Source } from './customers.ts'
import type { SourceState } from './generated/graphql.ts'

interface SourcesProps {
  readonly sources: readonly Source[]
  readonly isComplete: boolean
  readonly customers: readonly Customer[]
  readonly isLoading: boolean
  readonly retry: () => void
}

/** Which accounts the rows come from, and whose are missing: a list that lacks a part must not look whole. */
export function Sources({ sources, isComplete, customers, isLoading, retry }: SourcesProps) {
  const shown = (name: string) => customers.filter(({ account }) => account.name === name).length
  return (
    <section className={isComplete ? undefined : 'notice'} aria-labelledby="sources" aria-live="polite">
      <h2 id="sources">{isComplete ? 'Accounts' : 'The list is not complete'}</h2>
      <ul>
        {sources.map(({ account, state, message, retryAfterMs }) => (
          <li key={account.name}>
            <strong>{account.name}</strong> ({account.title}) {words[state]}; {shown(account.name)} shown
            {message && <span className="detail">{message}</span>}
            {retryAfterMs && <span className="detail">Wait {Math.ceil(retryAfterMs / 1000)} seconds before that.</span>}
          </li>
        ))}
      </ul>
      {!isComplete && (
        <button type="button" onClick={isLoading ? undefined : retry} aria-disabled={isLoading}>
          Ask again
        </button>
      )}
    </section>
  )
}

const words: Readonly<Record<SourceState, string>> = {
  OK: 'answered',
  SKIPPED: 'was not asked for this page',
  FAILED: 'failed',
  RATE_LIMITED: 'is over its quota',
  TIMED_OUT: 'took too long',
  UNSUPPORTED: 'cannot be asked for this',
  TRUNCATED: 'answered in part',
}
