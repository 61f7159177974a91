import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Case } from '../../api/shapes.ts'
import { useDraft } from '../actions/draft.ts'
import type { Values } from '../actions/spec.ts'
import { draftsQuery, dropDraft, keepDraft, type ReadDraft } from './drafts.ts'

/** As what the server holds what stands in the form. */
interface Kept {
  readonly draft: string
  /** 0 until it holds it. */
  readonly revision: number
  /** What it holds, as JSON. */
  readonly typed: string
}

const nothing = '{}'
const anew = (): Kept => ({ draft: crypto.randomUUID(), revision: 0, typed: nothing })

const placeOf = (caseId: string): string => `kept-draft:${caseId}`

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === 'object' && kept !== null && 'draft' in kept && 'revision' in kept && 'typed' in kept

const readKept = (caseId: string): Kept => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(caseId)) ?? 'null')
    return isKept(kept) ? kept : anew()
  } catch {
    return anew()
  }
}

/** After one has not typed for so long, in milliseconds, it goes to the server. */
const pause = 1_200

/** What is worth keeping: words, and what goes along with them; not which of the modes stands open. */
const worthKeeping = ({ mode: _mode, ...typed }: Values): Values =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))

const written = (typed: Values): string => JSON.stringify(worthKeeping(typed))

/** What one began elsewhere and can go on with here: the last of it in the form itself, where nothing stands there. */
const elsewhere = (all: readonly ReadDraft[], draft: string): readonly ReadDraft[] =>
  all.filter((one) => one.id !== draft && one.sendIn === null)

/**
 * A draft that stays on this device at once and with the server soon after, so that one goes on with it on another. What two
 * devices made of it is kept as two.
 */
export const useKeptDraft = (about: Case, first: Values) => {
  const draft = useDraft(`${about.id} composer`, first)
  const client = useQueryClient()
  const found = useQuery(draftsQuery(about.id))
  const [initial] = useState(() => readKept(about.id))
  const [draftId, setDraftId] = useState(initial.draft)
  const kept = useRef(initial)
  const saving = useRef(Promise.resolve())
  const typed = written(draft.typed)

  const hold = (next: Kept): void => {
    kept.current = next
    setDraftId(next.draft)
    try {
      sessionStorage.setItem(placeOf(about.id), JSON.stringify(next))
    } catch {
      /* without storage it is another draft after the page is opened anew */
    }
  }
  const lookAgain = async () => await client.invalidateQueries({ queryKey: draftsQuery(about.id).queryKey })

  const save = async (keepalive = false): Promise<void> => {
    const { draft: id, revision, typed: before } = kept.current
    if (typed === before) return
    const of = { caseId: about.id, draft: id }
    if (typed === nothing) {
      await dropDraft(of)
      return hold(anew())
    }
    const { id: as, revision: now } = await keepDraft(of, worthKeeping(draft.typed), revision, keepalive)
    hold({ draft: as, revision: now, typed })
    if (as !== id) await lookAgain()
  }
  // Offline it stays on this device, and goes with the next change or once the line is there again.
  const saveInTurn = useEffectEvent(async (): Promise<void> => {
    saving.current = saving.current.then(async () => await save()).catch(() => undefined)
    await saving.current
  })
  useEffect(() => {
    if (typed === kept.current.typed) return
    const timer = setTimeout(() => void saveInTurn(), pause)
    return () => clearTimeout(timer)
  }, [typed])
  const leave = useEffectEvent(() => {
    saving.current = saving.current.then(async () => await save(true)).catch(() => undefined)
  })
  useEffect(() => {
    const online = () => void saveInTurn()
    const hide = () => leave()
    addEventListener('pagehide', hide)
    addEventListener('online', online)
    return () => {
      removeEventListener('pagehide', hide)
      removeEventListener('online', online)
      leave()
    }
  }, [])

  /** Puts a draft of the server's in the form, in the place of what stands there. */
  const goOnWith = (one: Pick<ReadDraft, 'id' | 'revision' | 'typed'>): void => {
    hold({ draft: one.id, revision: one.revision, typed: written(one.typed) })
    draft.replace({ ...one.typed })
  }
  const takeUp = useEffectEvent((all: readonly ReadDraft[]) => {
    const mine = all.find(({ id }) => id === kept.current.draft)
    // What was typed here and not kept yet is not overwritten; what another device made of it since is read anew.
    if (
      mine !== undefined &&
      mine.sendIn === null &&
      mine.revision > kept.current.revision &&
      typed === kept.current.typed
    )
      return goOnWith(mine)
    const [last] = elsewhere(all, kept.current.draft)
    if (typed === nothing && last !== undefined) goOnWith(last)
  })
  const { data } = found
  useEffect(() => {
    if (data !== undefined) takeUp(data)
  }, [data])

  return {
    ...draft,
    all: found.data ?? [],
    others: typed === nothing ? [] : elsewhere(found.data ?? [], draftId),
    isEmpty: typed === nothing,
    goOnWith,
    lookAgain,
    /** Under which id it is sent off; what was on its way to the server is there by then. */
    handOver: async (): Promise<string> => {
      await saveInTurn()
      const { draft: id } = kept.current
      return id
    },
    /** What is typed from now on is another draft. */
    begin: (): void => hold(anew()),
  }
}
