import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Refused } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { Settings } from '../api/shapes.ts'
import { settingsQuery } from './queries.ts'

interface Saving<Change> {
  readonly send: (change: Change) => Promise<Settings>
  readonly onSaved: () => void
  /** Somebody else was first. @param read what stands there now */
  readonly onMeanwhile: (read: Settings) => void
}

/** Saves a part of the settings; where somebody else was first, what they wrote is read. */
export const useSaving = <Change>({ send, onSaved, onMeanwhile }: Saving<Change>) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: async (saved) => {
      client.setQueryData(settingsQuery.queryKey, saved)
      onSaved()
      await Promise.all([keys.me, keys.people].map((queryKey) => client.invalidateQueries({ queryKey })))
    },
    onError: async (thrown) => {
      if (thrown instanceof Refused && thrown.problem.code === 'settings-changed-meanwhile')
        onMeanwhile(await client.fetchQuery({ ...settingsQuery, staleTime: 0 }))
    },
  })
}
