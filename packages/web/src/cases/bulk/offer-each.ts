import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import { act } from '../actions/act.ts'
import type { BodyOf } from '../actions/spec.ts'

type Offer = BodyOf<'offer-transfer'>

type Answered =
  | { readonly offered: true }
  | { readonly offered: false; readonly title: string; readonly detail: string }

/** One that is offered; its name, since it may leave the list when it was. */
export interface Offered {
  readonly id: string
  readonly name: string
}

/** What became of one. */
export type Outcome = Answered & Offered

// So many at a time: each is a transaction of its own, and others work at the same server.
const atOnce = 3

/** Offers each of these cases by itself, with an answer of its own for each. */
export const useOfferEach = () => {
  const client = useQueryClient()
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map())
  const [sending, setSending] = useState(0)
  // Of a case whose answer got lost: the next try of the same offer has the same key, so that it is made once.
  const kept = useRef(new Map<string, string>())

  const offerOne = async (caseId: string, body: Offer): Promise<Answered> => {
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
      return { offered: false, title, detail }
    }
  }

  const offerEach = async (cases: readonly Offered[], body: Offer): Promise<void> => {
    const waiting = [...cases]
    setSending(cases.length)
    const work = async (): Promise<void> => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
        const of = one
        // oxlint-disable-next-line no-await-in-loop -- one after the other, a few side by side
        const answered = await offerOne(of.id, body)
        setOutcomes((before) => new Map([...before, [of.id, { ...of, ...answered }]]))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    setSending(0)
    for (const queryKey of [keys.lists, keys.me, ...cases.map(({ id }) => keys.case(id))])
      void client.invalidateQueries({ queryKey })
  }
  return { outcomes, sending, offerEach }
}
