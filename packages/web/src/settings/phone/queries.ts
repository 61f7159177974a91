import { queryOptions } from '@tanstack/react-query'
import { answer, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'

/** The company's telephone numbers, and where colleagues are rung. */
export const phoneSettingsQuery = queryOptions({
  queryKey: [...keys.people, 'phone-settings'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/settings/phone', { signal })),
})
