import { useCallback, useEffect, useRef, useState } from 'react'
import { type Page, readPage } from './customers.ts'

/** The pages that were read so far, and what is going on. */
interface Reading {
  readonly pages: readonly Page[]
  readonly isLoading: boolean
  /** Why a page could not be read, and which; undefined where all is well. */
  readonly failure: (Wanted & { readonly message: string }) | undefined
}

/** A page: the cursor that it comes after, and how many of the pages that are there stay before it. */
interface Wanted {
  readonly after: string | null
  readonly behind: number
}

/** A list that is read page by page. */
export interface Pages extends Reading {
  /** Reads the page after those that are there. */
  more(): void
  /** Reads again what could not be read, or the first page that lacks the part of an account. */
  retry(): void
}

/** Reads the first page at once, and the others when asked to. */
export function usePages(): Pages {
  const [reading, setReading] = useState<Reading>({ pages: [], isLoading: true, failure: undefined })
  const leaving = useRef<AbortController>(undefined)
  const { pages, failure } = reading

  const read = useCallback(async ({ after, behind }: Wanted) => {
    leaving.current?.abort()
    const leave = new AbortController()
    leaving.current = leave
    setReading(before => ({ ...before, isLoading: true }))
    try {
      const page = await readPage(after, leave.signal)
      if (leave.signal.aborted) return
      // What was there stays in sight until what takes its place has come.
      setReading(before => ({ pages: [...before.pages.slice(0, behind), page], isLoading: false, failure: undefined }))
    } catch (error) {
      if (leave.signal.aborted) return
      const message = error instanceof Error ? error.message : String(error)
      setReading(before => ({ ...before, isLoading: false, failure: { after, behind, message } }))
    }
  }, [])

  useEffect(() => {
    read({ after: null, behind: 0 })
    return () => leaving.current?.abort()
  }, [read])

  const more = () => {
    const last = pages.at(-1)
    const after = last?.pageInfo.endCursor ?? null
    // An account that failed in the middle of its rows gives the same cursor again: the next try takes that page's place.
    read({ after, behind: last?.after === after ? pages.length - 1 : pages.length })
  }
  const retry = () => {
    // Pages after a gap continue without the account that failed; they are read anew.
    const gap = Math.max(
      0,
      pages.findIndex(page => !page.isComplete),
    )
    read(failure ?? { after: pages[gap]?.after ?? null, behind: gap })
  }
  return { ...reading, more, retry }
}
