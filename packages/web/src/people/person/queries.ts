import { queryOptions } from '@tanstack/react-query'
import { answer, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'

export const personSettingsQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.people, 'settings-of', id],
    queryFn: ({ signal }) =>
      answer(server.GET('/api/v1/people/{id}/settings', { signal, params: { path: { id } } })),
    retry: false,
  })
