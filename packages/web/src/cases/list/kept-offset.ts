import { useEffect, useEffectEvent } from 'react'

// Of the visit alone: a list is a hundred bytes here, and there are a handful.
const offsets = new Map<string, number>()

/** How far down a list somebody was when they left it, in px. */
export const offsetOf = (name: string): number => offsets.get(name) ?? 0

/** Keeps how far down a list is scrolled, and goes there when it is shown again. */
export const useKeptOffset = (name: string, scroller: () => HTMLElement | null): void => {
  const find = useEffectEvent(scroller)
  useEffect(() => {
    const found = find()
    if (found === null) return
    found.scrollTop = offsetOf(name)
    const keep = () => offsets.set(name, found.scrollTop)
    found.addEventListener('scroll', keep, { passive: true })
    return () => found.removeEventListener('scroll', keep)
  }, [name])
}
