import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, server } from '../../api/client.ts'
import { storyQuery } from '../../api/queries.ts'
import type { StoryEntry } from '../../api/shapes.ts'

/** Where it stands up to which event of the case one knew when one began to write. */
export const sinceField = 'since'

/** What somebody else told the customer since then, the newest last. */
export const toldSince = (
  story: readonly StoryEntry[],
  me: string,
  since: string | undefined,
): readonly StoryEntry[] => {
  if (since === undefined || since === '') return []
  const told = story.filter(
    ({ type, number, person, contact }) =>
      type === 'contactMade' &&
      number > Number(since) &&
      person !== null &&
      person.id !== me &&
      contact !== null &&
      contact.outcome !== 'noAnswer',
  )
  const once = new Map(told.map((entry) => [entry.number, entry]))
  return [...once.values()].toSorted((a, b) => a.number - b.number)
}

const mostAsked = 10
const patience = 2_000

/** What others told the customer while one writes. */
export const useMeanwhile = (caseId: string, me: string, since: string | undefined) => {
  const { data } = useInfiniteQuery(storyQuery(caseId))
  const [asked, setAsked] = useState<readonly StoryEntry[]>([])
  const known = toldSince([...(data?.pages.flatMap(({ items }) => items) ?? []), ...asked], me, since)
  return {
    told: known,
    /** Asks once more, just before something is sent. @returns whether something is in sight now that was not before */
    look: async (): Promise<boolean> => {
      const { items } = await answer(
        server.GET('/api/v1/cases/{id}/events', {
          params: { path: { id: caseId }, query: { order: 'newest', limit: mostAsked } },
          signal: AbortSignal.timeout(patience),
        }),
      )
      setAsked(items)
      return toldSince(items, me, since).some(({ number }) => known.every((one) => one.number !== number))
    },
  }
}
