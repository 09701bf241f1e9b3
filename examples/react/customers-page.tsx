import { useEffect, useRef } from 'react'
import { CustomerTable } from './customer-table.tsx'
import type { Page } from './customers.ts'
import { Notice } from './notice.tsx'
import { Sources } from './sources.tsx'
import { usePages } from './use-pages.ts'

/** The customers of all billing accounts in one list, a page at a time. */
export function CustomersPage() {
  const { pages, isLoading, failure, more, retry } = usePages()
  const customers = pages.flatMap(page => page.nodes)
  const problems = [...new Set(pages.flatMap(page => page.problems))]
  // The first page with a gap is the one to be read again; what its sources say is what is missing.
  const told = pages.find(page => !page.isComplete) ?? pages.at(-1)
  const hasMore = pages.at(-1)?.pageInfo.hasNextPage ?? false

  // Whoever worked the button that is gone now goes on where it stood, and hears that these are all.
  const status = useRef<HTMLParagraphElement>(null)
  const hadMore = useRef(false)
  useEffect(() => {
    if (hadMore.current && !hasMore) status.current?.focus()
    hadMore.current = hasMore
  }, [hasMore])

  return (
    <main aria-busy={isLoading}>
      <header>
        <h1>Customers</h1>
        <p>The customers of all billing accounts, read through one GraphQL list.</p>
      </header>
      <div className="notices">
        {failure && <Notice title="The customers could not be read" lines={[failure.message]} again={retry} />}
        {problems.length > 0 && <Notice title="Some values are missing" lines={problems} />}
        {told && <Sources {...told} customers={customers} isLoading={isLoading} retry={retry} />}
      </div>
      {customers.length > 0 && <CustomerTable customers={customers} />}
      <footer>
        <p role="status" ref={status} tabIndex={-1}>
          {isLoading ? 'Reading customers…' : summaryOf(pages, customers.length)}
        </p>
        {hasMore && (
          // Not "disabled": a button that is loses the focus of whoever works by keyboard.
          <button type="button" onClick={isLoading ? undefined : more} aria-disabled={isLoading}>
            More customers
          </button>
        )}
      </footer>
    </main>
  )
}

/** What is shown, in words that are read aloud as they change. */
function summaryOf(pages: readonly Page[], count: number): string {
  const last = pages.at(-1)
  if (last === undefined) return 'No customers could be read.'
  if (last.pageInfo.hasNextPage) return `${count} customers are shown; more follow.`
  if (pages.some(page => !page.isComplete)) return `${count} customers are shown; some are missing.`
  return `${count} customers are shown; these are all.`
}
