import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'

const pageLength = 50

export type Status = 'open' | 'ended'

export const systemicIssuesQuery = (status: Status) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists, 'systemic-issues', status],
    queryFn: ({ signal, pageParam }) =>
      answer(
        server.GET('/api/v1/systemic-issues', {
          signal,
          params: {
            query: { status, limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

/** What came in a flood and is not gathered, and floods of mine that are open; what happens in a case changes it. */
export const floodsQuery = queryOptions({
  queryKey: [...keys.lists, 'floods'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/floods', { signal })),
})

export const systemicIssueQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.case(id), 'now'],
    meta: { gathers: true },
    queryFn: ({ signal }) =>
      answer(server.GET('/api/v1/systemic-issues/{id}', { signal, params: { path: { id } } })),
  })

export const gatheredQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.case(id), 'gathered'],
    meta: { gathers: true },
    queryFn: ({ signal, pageParam }) =>
      answer(
        server.GET('/api/v1/systemic-issues/{id}/cases', {
          signal,
          params: {
            path: { id },
            query: { limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

export const issueStoryQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.case(id), 'story'],
    queryFn: ({ signal, pageParam }) =>
      answer(
        server.GET('/api/v1/systemic-issues/{id}/events', {
          signal,
          params: {
            path: { id },
            query: { limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

/** The systemic issues among whose cases one is. */
export const causesOfCaseQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.case(id), 'causes'],
    queryFn: ({ signal }) =>
      answer(server.GET('/api/v1/cases/{id}/systemic-issues', { signal, params: { path: { id } } })),
  })
