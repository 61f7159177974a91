import { queryOptions } from '@tanstack/react-query'
import { keys } from '../api/queries.ts'
import { answer, server } from '../api/client.ts'
import type { Me, Trouble } from '../api/shapes.ts'

/** What does not work; no news tells of it, so it is asked for again. */
export const troublesQuery = queryOptions({
  queryKey: [...keys.lists, 'troubles'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/troubles', { signal })),
  refetchInterval: 30_000,
})

export const mineToLookAfter = (
  troubles: { readonly items: readonly Trouble[] } | undefined,
  { person }: Me,
): readonly Trouble[] => troubles?.items.filter(({ owner }) => owner.id === person.id) ?? []
