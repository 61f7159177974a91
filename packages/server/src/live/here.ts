import type { CaseId, PersonId } from '@buckstop/domain'
import type { HereNotice } from '../changes/here.ts'
import type { Doing } from '../shapes/here.ts'

/** Somebody who has a case open now. */
export interface Present {
  readonly person: PersonId
  readonly doing: Doing
}

interface Window {
  readonly person: HereNotice['person']
  readonly doing: Doing
  readonly until: number
}

/** In milliseconds; a window that is open says so more than twice in it. */
export const presentFor = 25_000
// Of one process: whoever comes past that is seen by nobody, and misses nothing else.
const mostWindows = 20_000
const mostInOneCase = 100

/** Who has which case open, as all processes say it. Of this moment alone: nothing of it is kept. */
export const createHere = () => {
  const byCase = new Map<CaseId, Map<string, Window>>()
  let count = 0

  const remove = (caseId: CaseId, windows: Map<string, Window>, window: string): void => {
    if (!windows.delete(window)) return
    count -= 1
    if (windows.size === 0) byCase.delete(caseId)
  }

  /** Each once, by what they do in any of their windows. */
  const presentIn = (caseId: CaseId): readonly Present[] => {
    const people = new Map<PersonId, Doing>()
    for (const { person, doing } of byCase.get(caseId)?.values() ?? [])
      if (person !== 'customer' && (doing === 'writing' || !people.has(person))) people.set(person, doing)
    return [...people].map(([person, doing]) => ({ person, doing }))
  }

  const customerIn = (caseId: CaseId): Doing | null => {
    const theirs = [...(byCase.get(caseId)?.values() ?? [])].filter(({ person }) => person === 'customer')
    if (theirs.length === 0) return null
    return theirs.some(({ doing }) => doing === 'writing') ? 'writing' : 'reading'
  }

  const asSeen = (caseId: CaseId): string => JSON.stringify([presentIn(caseId), customerIn(caseId)])

  return {
    in: presentIn,
    /** What the customer does in the chat; null where they have it open nowhere. */
    customerIn,
    /** @param now in milliseconds. @returns whether others see it otherwise than before */
    hear: ({ case: caseId, person, window, doing }: HereNotice, now: number): boolean => {
      const before = asSeen(caseId)
      const windows = byCase.get(caseId) ?? new Map<string, Window>()
      if (doing === 'gone') remove(caseId, windows, window)
      else {
        if (!windows.has(window)) {
          if (count >= mostWindows || windows.size >= mostInOneCase) return false
          count += 1
        }
        byCase.set(caseId, windows.set(window, { person, doing, until: now + presentFor }))
      }
      return asSeen(caseId) !== before
    },
    /** Forgets whoever said nothing for too long. @returns the cases in which others see it otherwise now */
    forget: (now: number): readonly CaseId[] => {
      const changed: CaseId[] = []
      for (const [caseId, windows] of byCase) {
        const before = asSeen(caseId)
        for (const [window, { until }] of windows) if (until <= now) remove(caseId, windows, window)
        if (asSeen(caseId) !== before) changed.push(caseId)
      }
      return changed
    },
  }
}
