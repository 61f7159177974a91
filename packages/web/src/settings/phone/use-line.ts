import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, Refused, server } from '../../api/client.ts'
import type { PhoneSettings } from '../../api/shapes.ts'
import { useDraft } from '../draft.ts'
import { type Came, cameIn } from '../mail/tried.tsx'
import { useSaving } from '../save.ts'
import { phoneSettingsQuery } from './queries.ts'
import {
  lineOf,
  noTokens,
  type PhoneLine,
  typedLine,
  type TypedLine,
  type TypedTokens,
} from './typed-line.ts'

const steps = ['connect', 'signIn', 'number'] as const
type Step = (typeof steps)[number]
type Sent = ReturnType<typeof lineOf>

/** A number of ours as it is typed: tried as often as one likes, and before it is kept. */
export const useLine = (line: PhoneLine | null, channels: PhoneSettings['channels'], onDone: () => void) => {
  const id = line?.id ?? null
  const start = typedLine(line, channels[0]?.name ?? '')
  const draft = useDraft(start)
  const [tokens, setTokens] = useState(noTokens)
  const trying = useMutation({
    mutationFn: async (sent: Sent): Promise<Came<Step>> => ({
      ...(await answer(server.POST('/api/v1/settings/phone/lines/try', { body: { id, ...sent } }))),
      carried: null,
    }),
  })
  const changing = {
    query: phoneSettingsQuery,
    onSaved: onDone,
    onMeanwhile: ({ lines }: PhoneSettings) => {
      const kept = lines.find((one) => one.id === id)
      if (kept !== undefined) draft.goOn(kept)
    },
  }
  const saving = useSaving({
    ...changing,
    send: ({ sent, storeAnyway }: { readonly sent: Sent; readonly storeAnyway: boolean }) =>
      answer(
        server.PUT('/api/v1/settings/phone/lines', {
          body: { id, version: id === null ? null : draft.version, ...sent, storeAnyway },
        }),
      ),
  })
  const removing = useSaving({
    ...changing,
    send: () =>
      answer(
        server.DELETE('/api/v1/settings/phone/lines/{id}', {
          params: { path: { id: id ?? '' }, query: { version: draft.version } },
        }),
      ),
  })
  const refused = [saving, trying, removing].find(({ isError }) => isError)?.error ?? null
  const onItsWay = refused instanceof Refused ? cameIn(refused.problem, 'phone-line-not-opened', steps) : null
  const now = (): Sent => lineOf({ ...start, ...draft.typed }, tokens)
  /** What came of it is not said any longer once something is typed. */
  const forget = () => {
    for (const one of [trying, saving, removing]) one.reset()
  }
  return {
    draft,
    tokens,
    came: onItsWay ?? trying.data ?? null,
    /** What stands against it, where that is not what the provider said. */
    refused: refused === null || onItsWay !== null ? null : problemOf(refused),
    isTrying: trying.isPending,
    isSaving: saving.isPending,
    isBusy: [trying, saving, removing].some(({ isPending }) => isPending),
    type: (change: Partial<TypedLine>) => {
      forget()
      draft.type(change)
    },
    typeTokens: (change: Partial<TypedTokens>) => {
      forget()
      setTokens({ ...tokens, ...change })
      // It is told to the account for which it was typed, also where somebody else sets another one meanwhile.
      draft.type({ account: draft.valueOf('account') })
    },
    tryIt: () => {
      forget()
      trying.mutate(now())
    },
    submit: (event: FormEvent) => {
      event.preventDefault()
      forget()
      saving.mutate({ sent: now(), storeAnyway: false })
    },
    storeAnyway: () => saving.mutate({ sent: now(), storeAnyway: true }),
    remove: () => removing.mutate(undefined),
  }
}
