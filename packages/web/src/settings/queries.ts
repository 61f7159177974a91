import { queryOptions } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'

export const settingsQuery = queryOptions({
  queryKey: [...keys.people, 'settings'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/settings', { signal })),
})

/** Read again whenever somebody comes back to it: each step is done elsewhere. */
export const firstStepsQuery = queryOptions({
  queryKey: [...keys.people, 'first-steps'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/settings/first-steps', { signal })),
  retry: false,
  staleTime: 0,
})
