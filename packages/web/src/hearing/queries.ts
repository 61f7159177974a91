import { queryOptions } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'

export const devicesQuery = queryOptions({
  queryKey: [...keys.me, 'devices'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/me/devices', { signal })),
})

export const hearingQuery = queryOptions({
  queryKey: [...keys.me, 'hearing'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/me/hearing', { signal })),
})
