import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import type { SettingChange } from '../../api/shapes.ts'

export type Kind = SettingChange['kind']

export const kinds = [
  'company',
  'person',
  'team',
  'rota',
  'token',
  'password',
  'map',
  'reply',
  'tag',
  'mailbox',
  'mailDoor',
  'phoneLine',
  'directLine',
  'sending',
  'dkim',
] as const satisfies Kind[]

const pageLength = 50

export const changesQuery = (sought: { readonly kind: Kind | null; readonly by: string | null }) =>
  infiniteQueryOptions({
    queryKey: [...keys.people, 'setting-changes', sought],
    queryFn: ({ signal, pageParam }) =>
      answer(
        server.GET('/api/v1/settings/changes', {
          signal,
          params: {
            query: {
              limit: pageLength,
              ...(sought.kind === null ? {} : { kind: sought.kind }),
              ...(sought.by === null ? {} : { by: sought.by }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })
