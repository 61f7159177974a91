import { queryOptions } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'

export const settingsQuery = queryOptions({
  queryKey: [...keys.people, 'settings'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/settings', { signal })),
})
