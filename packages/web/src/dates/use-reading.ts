import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { workingDaysQuery } from '../api/queries.ts'
import type { WorkingDay } from '../api/shapes.ts'
import { useWall } from '../look/clock.tsx'
import { language } from '../words/language.ts'
import { isDayFirst } from '../words/written.ts'
import type { Reader } from './chrono.ts'
import { momentAt } from './moment-at.ts'
import type { Moment } from '../look/wall-clock.ts'

interface Reading {
  /** The moment that is meant; null where nothing of the kind is understood. */
  readonly read: (typed: string, side: 'ahead' | 'past') => Moment | null
  readonly workingDays: readonly WorkingDay[]
  /** While what knows words is on its way, and only figures are understood. */
  readonly isComing: boolean
  /** Another one as soon as more is understood than before. */
  readonly version: string
}

type Read = typeof import('./read-moment.ts').readMoment

let loading: Promise<{ readonly read: Read; readonly readers: readonly Reader[] }> | null = null

/** What knows dates in words comes when the first field for one is shown; a try that failed is no last word. */
const load = async () => {
  const [{ readMoment }, { readersOf }] = await Promise.all([
    import('./read-moment.ts'),
    import('./chrono.ts'),
  ])
  return { read: readMoment, readers: await readersOf([language().tag, ...navigator.languages]) }
}

/** Has what knows dates in words come before anybody types one. */
export const knowWords = (): void => {
  loading ??= load()
  loading.catch(() => {
    loading = null
  })
}

const ofFigures = (typed: string, zone: string): Moment | null =>
  momentAt(typed.trim(), zone) ?? momentAt(`${typed.trim()}T12:00`, zone)

/** Reads what somebody types for a time; ISO 8601 alone until words are known, too. */
export const useReading = (): Reading => {
  const { zone, now } = useWall()
  const [known, setKnown] = useState<Awaited<ReturnType<typeof load>> | null>(null)
  const [isComing, setComing] = useState(true)
  const days = useQuery(workingDaysQuery)
  useEffect(() => {
    knowWords()
    loading?.then(setKnown, () => undefined).finally(() => setComing(false))
  }, [])
  const workingDays = days.data?.days ?? null
  return {
    workingDays: workingDays ?? [],
    isComing,
    version: `${known === null ? 'figures' : 'words'} ${days.status}`,
    read: (typed, side) =>
      known === null
        ? ofFigures(typed, zone)
        : known.read(typed, { now, zone, side, dayFirst: isDayFirst(), workingDays, readers: known.readers }),
  }
}
