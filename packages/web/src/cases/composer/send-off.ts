import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRepeatable } from '../../api/repeatable.ts'
import type { Case } from '../../api/shapes.ts'
import type { BodyOf, Values } from '../actions/spec.ts'
import { draftsQuery, dropDraft, type ReadDraft, sendDraft, undoDraft } from './drafts.ts'
import { channelIn, isSentWith, type Mode } from './modes.ts'
import type { useKeptDraft } from './kept-draft.ts'

/** Whether it goes in a moment only: words that we send. What has happened already is recorded at once, and so is what is said in danger. */
export const waitsAMoment = (about: Case, mode: Mode, values: Values): boolean => {
  if (mode !== 'write' || about.danger !== null) return false
  const channel = channelIn(mode, values, about)
  // In a chat both are there.
  return channel !== 'letter' && channel !== 'chat'
}

/** Sends words off with what goes along, and takes them back. */
export const useSendOff = (about: Case, draft: ReturnType<typeof useKeptDraft>) => {
  const client = useQueryClient()
  const repeatable = useRepeatable()
  const { queryKey } = draftsQuery(about.id)
  const put = async (change: (all: readonly ReadDraft[]) => ReadDraft[]): Promise<void> => {
    await client.cancelQueries({ queryKey })
    client.setQueryData(queryKey, change(client.getQueryData(queryKey) ?? []))
  }
  const sending = useMutation({
    mutationFn: async (contact: BodyOf<'make-contact'>) => {
      const id = await draft.handOver()
      const typed = Object.fromEntries(
        Object.entries(draft.typed).filter(([name]) => isSentWith('write')(name)),
      )
      const { sendIn } = await repeatable({ id, contact }, (key) =>
        sendDraft({ caseId: about.id, draft: id }, typed, contact, key),
      )
      return { id, typed, sendIn }
    },
    onSuccess: async ({ id, typed, sendIn }) => {
      const now = new Date().toISOString()
      const sent = { id, revision: 0, typed, device: 'computer', updatedAt: now, notSent: null } as const
      await put((all) => [
        { ...sent, sendIn, readAt: performance.now() },
        ...all.filter((one) => one.id !== id),
      ])
      draft.begin()
      draft.clear(isSentWith('write'))
    },
  })
  const undoing = useMutation({
    mutationFn: async ({ id }: ReadDraft) => await undoDraft({ caseId: about.id, draft: id }),
    onSuccess: async (back) => {
      await put((all) => all.filter(({ id }) => id !== back.id))
      // Where one has begun another meanwhile, it stands beside it.
      if (draft.isEmpty) draft.goOnWith(back)
      await draft.lookAgain()
    },
    onError: async () => await draft.lookAgain(),
  })
  const dropping = useMutation({
    mutationFn: async ({ id }: ReadDraft) => await dropDraft({ caseId: about.id, draft: id }),
    onSettled: async () => await draft.lookAgain(),
  })
  return { sending, undoing, dropping }
}
