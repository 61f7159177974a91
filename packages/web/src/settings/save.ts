import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { Refused } from '../api/client.ts'
import { keys } from '../api/queries.ts'

interface Saving<Change, Read> {
  readonly send: (change: Change) => Promise<Read>
  /** How it is read, so that what somebody else wrote can be shown. */
  readonly query: { readonly queryKey: QueryKey }
  readonly onSaved: () => void
  /** Somebody else was first. @param read what stands there now */
  readonly onMeanwhile: (read: Read) => void
}

/** Saves a part of the settings; where somebody else was first, what they wrote is read. */
export const useSaving = <Change, Read>({ send, query, onSaved, onMeanwhile }: Saving<Change, Read>) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: async (saved) => {
      client.setQueryData(query.queryKey, saved)
      onSaved()
      await Promise.all([keys.me, keys.people].map((queryKey) => client.invalidateQueries({ queryKey })))
    },
    onError: async (thrown) => {
      if (!(thrown instanceof Refused) || thrown.problem.code !== 'settings-changed-meanwhile') return
      await client.refetchQueries({ queryKey: query.queryKey, exact: true })
      const read = client.getQueryData<Read>(query.queryKey)
      if (read !== undefined) onMeanwhile(read)
    },
  })
}
