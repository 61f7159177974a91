import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'

const pageLength = 50

export const heardMailQuery = infiniteQueryOptions({
  queryKey: [...keys.lists, 'heard-mail'],
  queryFn: ({ signal, pageParam }) =>
    answer(
      server.GET('/api/v1/heard-mail', {
        signal,
        params: { query: { limit: pageLength, ...(pageParam === null ? {} : { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
})

export const failedMessagesQuery = infiniteQueryOptions({
  queryKey: [...keys.lists, 'messages', 'failed'],
  queryFn: ({ signal, pageParam }) =>
    answer(
      server.GET('/api/v1/messages', {
        signal,
        params: {
          query: {
            failed: 'true',
            limit: pageLength,
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
        },
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
})
