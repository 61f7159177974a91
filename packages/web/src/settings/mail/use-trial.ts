import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Refused } from '../../api/client.ts'
import type { MailSettings } from '../../api/shapes.ts'
import type { useDraft } from '../draft.ts'
import { useSaving } from '../save.ts'
import { mailSettingsQuery } from './queries.ts'
import { type Came, cameIn } from './tried.tsx'
import { noSecret, toldWith, type TypedAccount, type TypedSecret } from './typed-account.ts'

type Draft = ReturnType<typeof useDraft<TypedAccount>>

interface Trying<Step extends string, Entered, How, Found extends Came<Step>> {
  readonly draft: Pick<Draft, 'valueOf' | 'type' | 'goOn'>
  readonly steps: readonly Step[]
  /** The code with which keeping it is refused where it did not open. */
  readonly refusedAs: string
  /** As it is sent. @param carried what a trial gave back in the place of a refresh token that was typed */
  readonly entered: (secret: TypedSecret, carried: string | null) => Entered
  readonly tryIt: (entered: Entered, how: How) => Promise<Found>
  readonly keep: (entered: Entered, storeAnyway: boolean) => Promise<MailSettings>
  readonly remove: () => Promise<MailSettings>
  /** What is kept of it by now, where it is. */
  readonly keptIn: (read: MailSettings) => { readonly version: string } | null | undefined
  readonly onDone: () => void
}

/** An account of ours at a mail server, as it is typed: tried as often as one likes, and before it is kept. */
export const useTrial = <Step extends string, Entered, How, Found extends Came<Step>>({
  draft,
  steps,
  refusedAs,
  entered,
  tryIt,
  keep,
  remove,
  keptIn,
  onDone,
}: Trying<Step, Entered, How, Found>) => {
  const [secret, setSecret] = useState(noSecret)
  const [came, setCame] = useState<Found | null>(null)
  /** Of a service that took the refresh token for another one: only what it gave instead still counts. */
  const [carried, setCarried] = useState<string | null>(null)
  const trying = useMutation({
    mutationFn: ({ what, how }: { readonly what: Entered; readonly how: How }) => tryIt(what, how),
    onSuccess: (found) => {
      setCame(found)
      if (found.carried !== null) setCarried(found.carried)
    },
  })
  const changing = {
    query: mailSettingsQuery,
    onSaved: onDone,
    onMeanwhile: (read: MailSettings) => {
      const kept = keptIn(read)
      if (kept != null) draft.goOn(kept)
    },
  }
  const saving = useSaving({
    ...changing,
    send: ({ what, anyway }: { readonly what: Entered; readonly anyway: boolean }) => keep(what, anyway),
  })
  const removing = useSaving({ ...changing, send: remove })
  const refused = [saving, trying, removing].find(({ isError }) => isError)?.error ?? null
  const onItsWay = refused instanceof Refused ? cameIn(refused.problem, refusedAs, steps) : null
  const now = () => entered(secret, onItsWay?.carried ?? carried)
  const forget = () => {
    if (onItsWay?.carried != null) setCarried(onItsWay.carried)
    for (const one of [trying, saving, removing]) one.reset()
    setCame(null)
  }
  return {
    secret,
    /** How far it came, and what the other side said. */
    came: onItsWay ?? came,
    /** What stands against it, where that is not what the other side said. */
    refused: onItsWay === null ? refused : null,
    /** How it is tried just now; null where it is not. */
    isTrying: trying.isPending ? trying.variables.how : null,
    isSaving: saving.isPending,
    isBusy: saving.isPending || trying.isPending,
    /** What came of it is not said any longer once something is typed. */
    forget,
    typeSecret: (change: Partial<TypedSecret>) => {
      forget()
      setCarried(null)
      setSecret({ ...secret, ...change })
      draft.type(toldWith(draft))
    },
    tryIt: (how: How) => {
      forget()
      trying.mutate({ what: now(), how })
    },
    submit: (event: FormEvent) => {
      event.preventDefault()
      forget()
      saving.mutate({ what: now(), anyway: false })
    },
    storeAnyway: () => saving.mutate({ what: now(), anyway: true }),
    remove: () => removing.mutate(undefined),
  }
}
