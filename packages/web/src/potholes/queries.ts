import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'

const pageLength = 50

export type Status = 'open' | 'ended'

export const potholesQuery = (status: Status) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists, 'potholes', status],
    queryFn: ({ signal, pageParam }) =>
      answer(
        server.GET('/api/v1/potholes', {
          signal,
          params: {
            query: { status, limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

export const potholeQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.case(id), 'now'],
    queryFn: ({ signal }) =>
      answer(server.GET('/api/v1/potholes/{id}', { signal, params: { path: { id } } })),
  })
