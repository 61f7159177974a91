import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, done, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { PresenceKind } from '../api/shapes.ts'

export interface PresenceSaid {
  readonly kind: PresenceKind
  readonly deputy?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly replaces?: string | null
}

export interface Whose {
  readonly person: { readonly id: string }
  /** Whether I say it of myself. */
  readonly mine: boolean
}

/** Every view that shows who is here, and whose cases they have. */
const useShownAgain = () => {
  const client = useQueryClient()
  return async () => {
    await Promise.all(
      [keys.me, keys.people, keys.lists].map((queryKey) => client.invalidateQueries({ queryKey })),
    )
  }
}

/** Says of oneself, or of somebody one leads, whether they are here. */
export const useSayPresence = ({ person, mine }: Whose) =>
  useMutation({
    mutationFn: async (body: PresenceSaid) => {
      if (mine) await answer(server.PUT('/api/v1/me/presence', { body }))
      else
        await answer(
          server.PUT('/api/v1/people/{id}/presence', { params: { path: { id: person.id } }, body }),
        )
    },
    onSuccess: useShownAgain(),
  })

/** Takes back leave that has not begun. */
export const useTakeBack = ({ person, mine }: Whose) =>
  useMutation({
    mutationFn: async (leave: string) => {
      if (mine) await done(server.DELETE('/api/v1/me/leave/{leave}', { params: { path: { leave } } }))
      else
        await done(
          server.DELETE('/api/v1/people/{id}/leave/{leave}', { params: { path: { id: person.id, leave } } }),
        )
    },
    onSuccess: useShownAgain(),
  })
