import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import type { SettingChange } from '../../api/shapes.ts'

export type Kind = SettingChange['kind']

/** In the order in which they are offered; one that is missing does not compile. */
const offered: Readonly<Record<Kind, true>> = {
  company: true,
  person: true,
  team: true,
  rota: true,
  leave: true,
  presence: true,
  token: true,
  machine: true,
  password: true,
  map: true,
  reply: true,
  tag: true,
  mailbox: true,
  mailDoor: true,
  phoneLine: true,
  directLine: true,
  webhook: true,
  sending: true,
  dkim: true,
}
const isKind = (name: string): name is Kind => Object.hasOwn(offered, name)
export const kinds: readonly Kind[] = Object.keys(offered).filter(isKind)

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
