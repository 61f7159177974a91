import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, server } from '../../api/client.ts'

/** Which version: its number, or the one that is in use. */
export type Which = number | 'active'

export const mapKeys = {
  all: ['maps'],
  one: (which: Which) => ['maps', 'one', String(which)],
} as const

export const mapQuery = (which: Which) =>
  queryOptions({
    queryKey: mapKeys.one(which),
    queryFn: ({ signal }) =>
      answer(server.GET('/api/v1/maps/{version}', { signal, params: { path: { version: String(which) } } })),
  })

const pageLength = 50

/** Every version, the newest first. */
export const mapsQuery = infiniteQueryOptions({
  queryKey: [...mapKeys.all, 'list'],
  queryFn: ({ signal, pageParam }) =>
    answer(
      server.GET('/api/v1/maps', {
        signal,
        params: { query: { limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
})
