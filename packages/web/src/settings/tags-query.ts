import { queryOptions } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'

export const tagsQuery = queryOptions({
  queryKey: [...keys.people, 'tags'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/tags', { signal })),
})
