import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import { inARow } from '../../words/written.ts'
import { act } from '../actions/act.ts'
import type { BodyOf } from '../actions/spec.ts'

type Offer = BodyOf<'offer-transfer'>

/** What became of one: `not` with why; nothing while it is on its way. */
export type Outcome = { readonly offered: true } | { readonly offered: false; readonly why: string }

// So many at a time: each is a transaction of its own, and others work at the same server.
const atOnce = 3

/** Offers each of these cases by itself, with an answer of its own for each. */
export const useOfferEach = () => {
  const client = useQueryClient()
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map())
  const [sending, setSending] = useState(0)
  // Of a case whose answer got lost: the next try of the same offer has the same key, so that it is made once.
  const kept = useRef(new Map<string, string>())

  const offerOne = async (caseId: string, body: Offer): Promise<Outcome> => {
    const request = JSON.stringify([caseId, body])
    const key = kept.current.get(request) ?? crypto.randomUUID()
    kept.current.set(request, key)
    try {
      await act(caseId, { name: 'offer-transfer', body }, key)
      kept.current.delete(request)
      return { offered: true }
    } catch (thrown) {
      const { status, title, detail } = problemOf(thrown)
      if (status !== 0 && status < 500) kept.current.delete(request)
      return { offered: false, why: inARow([title, detail]) }
    }
  }

  const offerEach = async (ids: readonly string[], body: Offer): Promise<void> => {
    const waiting = [...ids]
    setSending(ids.length)
    const work = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const one = id
        // oxlint-disable-next-line no-await-in-loop -- one after the other, a few side by side
        const outcome = await offerOne(one, body)
        setOutcomes((before) => new Map([...before, [one, outcome]]))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    setSending(0)
    for (const queryKey of [keys.lists, keys.me, ...ids.map(keys.case)])
      void client.invalidateQueries({ queryKey })
  }
  return { outcomes, sending, offerEach }
}
