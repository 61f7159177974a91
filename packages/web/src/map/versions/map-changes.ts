import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, done, Refused, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import { mapKeys } from './map-queries.ts'
import type { MapDetail } from './shapes.ts'
import type { Typed, TypedMap } from './typed-map.ts'

const pathOf = (version: number) => ({ path: { version: String(version) } })

/** A refusal that says: what was read here is no longer what stands there. */
const isOvertaken = (thrown: unknown): boolean =>
  thrown instanceof Refused &&
  (thrown.problem.code === 'map-changed-meanwhile' || thrown.problem.code === 'map-not-a-draft')

/** Puts what the server answered in the place of what was known of this version. */
const useKept = () => {
  const client = useQueryClient()
  return {
    keep: (map: MapDetail) => {
      client.setQueryData(mapKeys.one(map.version), map)
      void client.invalidateQueries({ queryKey: [...mapKeys.all, 'list'] })
    },
    readAgain: (version: number) => client.invalidateQueries({ queryKey: mapKeys.one(version) }),
    /** The active map is another one now: whose teams there are, and what each view made of it. */
    everything: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: mapKeys.all }),
        client.invalidateQueries({ queryKey: keys.people }),
        client.invalidateQueries({ queryKey: keys.lists }),
        client.invalidateQueries({ queryKey: ['case'] }),
      ]),
  }
}

/** Saves what is typed, held against the revision that was read. */
export const useSaveMap = (map: MapDetail, typed: TypedMap) => {
  const { keep, readAgain } = useKept()
  return useMutation({
    mutationFn: (sent: Typed) =>
      answer(
        server.PUT('/api/v1/maps/{version}', {
          params: pathOf(map.version),
          body: {
            text: sent.text,
            note: sent.note.trim() === '' ? null : sent.note.trim(),
            revision: typed.revision,
            staffing: sent.staffing,
          },
        }),
      ),
    onSuccess: (saved, sent) => {
      keep(saved)
      typed.settle(sent, saved.revision)
    },
    onError: async (thrown) => {
      if (isOvertaken(thrown)) await readAgain(map.version)
    },
  })
}

/** Starts a draft from a text: that of a version as it stands, or what somebody typed on top of one. */
export const useStartDraft = () => {
  const { keep } = useKept()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async ({ from, typed }: { readonly from: MapDetail; readonly typed?: TypedMap }) => {
      const note = typed === undefined ? null : typed.note.trim()
      const made = await answer(
        server.POST('/api/v1/maps', {
          body: {
            text: typed?.text ?? from.text,
            note: note === '' ? null : note,
            basedOn: from.version,
          },
        }),
      )
      if (typed === undefined) return made
      const { fallbackTeam, teams } = typed.staffing
      if (fallbackTeam === null && Object.keys(teams).length === 0) return made
      return await answer(
        server.PUT('/api/v1/maps/{version}', {
          params: pathOf(made.version),
          body: {
            text: typed.text,
            note: note === '' ? null : note,
            revision: made.revision,
            staffing: typed.staffing,
          },
        }),
      )
    },
    onSuccess: async (made, { typed }) => {
      keep(made)
      typed?.forget()
      await navigate({
        to: '/map/$version',
        params: { version: String(made.version) },
        search: { show: 'text' },
      })
    },
  })
}

export const useThrowAway = (map: MapDetail, typed: TypedMap) => {
  const { everything } = useKept()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => done(server.DELETE('/api/v1/maps/{version}', { params: pathOf(map.version) })),
    onSuccess: async () => {
      typed.forget()
      await navigate({ to: '/map', search: { show: 'versions' } })
      await everything()
    },
  })
}

/** Lets the server find out what stands against the version as it is saved. */
export const useCheckMap = (map: MapDetail) => {
  const { keep, readAgain } = useKept()
  return useMutation({
    mutationFn: () => answer(server.POST('/api/v1/maps/{version}/check', { params: pathOf(map.version) })),
    onSuccess: keep,
    onError: async (thrown) => {
      if (isOvertaken(thrown)) await readAgain(map.version)
    },
  })
}

/** A leader answers for whom the version strands. */
export const useSignMap = (map: MapDetail) => {
  const { keep, everything, readAgain } = useKept()
  return useMutation({
    mutationFn: (signed: {
      readonly keys: readonly string[]
      readonly reason: string
      readonly until: string
    }) =>
      answer(
        server.POST('/api/v1/maps/{version}/signatures', {
          params: pathOf(map.version),
          body: { ...signed, keys: [...signed.keys], revision: map.revision },
        }),
      ),
    onSuccess: async (changed) => {
      keep(changed)
      await everything()
    },
    onError: async (thrown) => {
      if (isOvertaken(thrown)) await readAgain(map.version)
    },
  })
}

export const useActivateMap = (map: MapDetail) => {
  const { keep, everything, readAgain } = useKept()
  return useMutation({
    mutationFn: () =>
      answer(
        server.POST('/api/v1/maps/{version}/activate', {
          params: pathOf(map.version),
          body: { revision: map.revision },
        }),
      ),
    onSuccess: async (activated) => {
      keep(activated.map)
      await everything()
    },
    onError: () => readAgain(map.version),
  })
}
