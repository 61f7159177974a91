import { queryOptions } from '@tanstack/react-query'
import { keys } from '../api/queries.ts'
import { answer, server } from '../api/client.ts'

/** Calls that left no contact and are mine to see to; no news tells of them, so they are asked for again. */
export const callsQuery = queryOptions({
  queryKey: [...keys.lists, 'calls'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/calls', { signal })),
  refetchInterval: 60_000,
})
