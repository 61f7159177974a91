import { type RefObject, useEffect, useRef } from 'react'

interface Outcome {
  readonly place: RefObject<HTMLParagraphElement | null>
  /** Something was asked for; what comes of it is gone to as soon as it is there. */
  readonly awaited: () => void
}

/** Brings whoever pressed a button to what came of it, which stands elsewhere. */
export const useFocusOnceSettled = (pending: boolean): Outcome => {
  const place = useRef<HTMLParagraphElement>(null)
  const waiting = useRef<'no' | 'asked' | 'pending'>('no')
  useEffect(() => {
    if (pending && waiting.current === 'asked') waiting.current = 'pending'
    if (pending || waiting.current !== 'pending') return
    waiting.current = 'no'
    place.current?.focus()
  }, [pending])
  return { place, awaited: () => (waiting.current = 'asked') }
}
