import type { Walk, WhoWalks } from '@buckstop/service-map'
import { useState } from 'react'
import type { NoAnswer } from '../worker/messages.ts'
import { useAnswer, useAsk } from '../worker/use-map-workers.tsx'

/** Who walks, by the names of the map, and whether Buckstop stands between them and the company's worst. */
export interface Walker {
  /** A declared kind, or whoever has exactly these facts. */
  readonly who: WhoWalks
  readonly problem: string
  readonly withBuckstop: boolean
  /** They know every door, published or not. */
  readonly anyDoor: boolean
}

export interface Walking {
  /** Where they are now; null until the first answer. */
  readonly walk: Walk | null
  /** The way that was pressed and is not answered yet. */
  readonly underWay: string | null
  readonly trouble: NoAnswer | null
  readonly turnUp: (channel: string) => void
  readonly back: () => void
  readonly again: () => void
}

/** A walk over the map that `text` is; another text or walker begins anew. */
export const useWalk = (text: string, walker: Walker): Walking => {
  const ask = useAsk()
  const begun = useAnswer<'begin-walk'>({ ask: 'begin-walk', text, ...walker })
  const first = begun.fresh && begun.answer?.ok === true ? begun.answer.walk : null
  const [gone, setGone] = useState<{ readonly from: Walk; readonly walks: readonly Walk[] } | null>(null)
  const [underWay, setUnderWay] = useState<{ readonly from: Walk; readonly channel: string } | null>(null)
  const [refused, setRefused] = useState<{ readonly from: Walk; readonly why: NoAnswer } | null>(null)

  const walks = first !== null && gone?.from === first ? gone.walks : []
  const walk = walks.at(-1) ?? first
  const put = (next: readonly Walk[]) => {
    setRefused(null)
    if (first !== null) setGone({ from: first, walks: next })
  }

  const turnUp = async (from: Walk, channel: string): Promise<void> => {
    setUnderWay({ from, channel })
    const answer = await ask<'turn-up'>({ ask: 'turn-up', text, walk: from, channel })
    setUnderWay((now) => (now?.from === from ? null : now))
    // Who went a step back meanwhile stays there.
    if (answer.ok)
      setGone((now) => {
        const before = now?.from === first ? now.walks : []
        const stillThere = first !== null && (before.at(-1) ?? first) === from
        return stillThere ? { from: first, walks: [...before, answer.walk] } : now
      })
    else if (answer.code !== 'superseded') setRefused({ from, why: answer })
  }

  const notBegun = begun.fresh && begun.answer?.ok === false ? begun.answer : null
  return {
    walk,
    underWay: underWay !== null && underWay.from === walk ? underWay.channel : null,
    trouble: notBegun ?? (refused !== null && refused.from === walk ? refused.why : null),
    turnUp: (channel) => {
      if (walk !== null && underWay?.from !== walk) void turnUp(walk, channel)
    },
    back: () => put(walks.slice(0, -1)),
    again: () => (notBegun === null ? put([]) : begun.again()),
  }
}
