import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { searchQuery } from '../../api/queries.ts'
import { useSteadyOrder } from '../list/steady-order.ts'

/** By this the field says which element its arrows move in. */
export const foundId = 'found'
export const optionId = (caseId: string): string => `${foundId}-${caseId}`

/**
 * What is found by the words in the address, for the field in which they are typed and for the list that shows it. While
 * other words are asked for, what was found before stays.
 * @param q null while nothing is searched for
 */
export const useFound = (q: string | null) => {
  const [asked, setAsked] = useState<{ now: string | null; before: string | null }>({ now: q, before: null })
  if (asked.now !== q) setAsked({ now: q, before: asked.now })
  const query = useInfiniteQuery({
    ...searchQuery(q ?? ''),
    enabled: q !== null,
    // Of this search: what an earlier one found, before the list was back, is not shown again.
    ...(asked.before === null ? {} : { placeholderData: keepPreviousData }),
  })
  const pages = q === null ? [] : (query.data?.pages ?? [])
  const [first] = pages
  const words = first?.words ?? q ?? ''
  const rows = useSteadyOrder(
    pages.flatMap((page) => page.items),
    words,
  )
  const [chosenId, choose] = useState<string | null>(null)
  const chosen = rows.some(({ id }) => id === chosenId) ? chosenId : null
  return { query, first, words, rows, chosen, choose }
}

export type Found = ReturnType<typeof useFound>
