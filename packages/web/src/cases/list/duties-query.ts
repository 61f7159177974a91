import { queryOptions } from '@tanstack/react-query'
import { listedDuties } from './lists.ts'
import { answer, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'

/** What the lists of duties are made of, up to one page: more than a person can owe at a time. */
export const dutiesQuery = queryOptions({
  queryKey: [...keys.lists, 'duties'],
  queryFn: ({ signal }) =>
    answer(
      server.GET('/api/v1/duties', { signal, params: { query: { kind: [...listedDuties], limit: 100 } } }),
    ),
})
