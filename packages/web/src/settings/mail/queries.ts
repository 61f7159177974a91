import { queryOptions } from '@tanstack/react-query'
import { answer, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'

/** Which address leads where. */
export const mailDoorsQuery = queryOptions({
  queryKey: [...keys.people, 'mail-doors'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/settings/mail/doors', { signal })),
})

/** What mails to customers begin and end with. */
export const mailFramesQuery = queryOptions({
  queryKey: [...keys.people, 'mail-frames'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/settings/mail/frames', { signal })),
})

/** Asked again now and then: how reading goes is seen without a reload. */
export const mailSettingsQuery = queryOptions({
  queryKey: [...keys.people, 'mail-settings'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/settings/mail', { signal })),
  refetchInterval: 10_000,
})
