import { useEffect, useEffectEvent } from 'react'
import { useWall } from '../look/clock.tsx'
import type { Moment } from '../look/wall-clock.ts'
import { inFull } from '../look/when.ts'
import { dateWords } from '../words/dates.ts'
import { useReading } from './use-reading.ts'

export type Typed = ReturnType<typeof useTyped>

interface Wanted {
  /** What is understood of it; empty while nothing is. */
  readonly moment: Moment
  /** What somebody is typing; empty where what is understood is shown instead. */
  readonly typed: string
  readonly side: 'ahead' | 'past'
  readonly instead: string
  readonly onChange: (moment: Moment, typed: string) => void
}

/**
 * What stands in a field for a time, and what is said beside it. While one types it is what they type, with the date
 * it means beside it; then it is that date in full, so that "tomorrow" is never read a day later. What is not
 * understood stays as it was typed.
 */
export const useTyped = ({ moment, typed, side, instead, onChange }: Wanted) => {
  const { zone, now } = useWall()
  const reading = useReading()
  const read = (text: string) => reading.read(text, side) ?? ''
  const readAgain = useEffectEvent((_by: string) => {
    if (typed !== '' && moment === '') onChange(read(typed), typed)
  })
  useEffect(() => {
    readAgain(reading.version)
  }, [reading.version])
  const said = (): string | null => {
    if (moment === '') return typed === '' || reading.isComing ? null : instead
    const words = { moment: inFull(moment, now, zone), zone: zone.replaceAll('_', ' ') }
    return side === 'ahead' && moment <= now ? dateWords.over(words) : dateWords.reads(words)
  }
  return {
    said: said(),
    /** Why it can't be sent as it stands; null where nothing was typed that is not understood, and until words can be. */
    unknown: typed !== '' && moment === '' && !reading.isComing ? dateWords.unknown({ instead }) : null,
    workingDays: reading.workingDays,
    change: (text: string) => onChange(read(text), text),
    settle: () => {
      if (typed !== '' && moment !== '') onChange(moment, '')
    },
  }
}
