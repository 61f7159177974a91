import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import { firstAndNewest } from './said.ts'
import type { components } from '../api/schema.gen.ts'

export type Led = components['schemas']['LedCases']['items'][number]
export type Leader = components['schemas']['Leaders']['items'][number]

const pageLength = 20
/** Of what was said last: what we wrote stands among it. */
const lookedThrough = 50

export const ledQuery = infiniteQueryOptions({
  queryKey: [...keys.lists, 'led'],
  queryFn: ({ signal, pageParam }) =>
    answer(
      server.GET('/api/v1/leaders/me/cases', {
        signal,
        params: { query: { limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
})

export type MyDraw = components['schemas']['MyDraw']
export type DrawnCase = MyDraw['items'][number]

export const drawnQuery = queryOptions({
  queryKey: [...keys.lists, 'drawn'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/leaders/me/draw', { signal })),
})

export const leadersQuery = queryOptions({
  queryKey: [...keys.lists, 'leaders'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/leaders', { signal })),
})

export const figuresQuery = queryOptions({
  queryKey: ['figures'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/figures', { signal })),
  staleTime: 60_000,
})

/** What the customer said first and last. */
export const saidQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.case(id), 'said'],
    queryFn: async ({ signal }) => {
      const asked = async (order: 'oldest' | 'newest') => {
        const { items } = await answer(
          server.GET('/api/v1/cases/{id}/contacts', {
            params: { path: { id }, query: { order, limit: lookedThrough } },
            signal,
          }),
        )
        return items
      }
      const [oldest, newest] = await Promise.all([asked('oldest'), asked('newest')])
      return firstAndNewest(oldest, newest)
    },
  })
