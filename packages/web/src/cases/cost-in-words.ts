import type { Case } from '../api/shapes.ts'
import { caseWords } from '../words/case.ts'
import { inARow, lasting } from '../words/written.ts'

type Numbers = Omit<Case['lost']['said'][number], 'at' | 'by'>

/** As they were said: an hour and a half is no hour. */
export const ofMinutes = (count: number): string => lasting(count, 'minute')

/** What it cost the customer as somebody said it; empty where nothing was. */
export const costInWords = ({ minutesWaited, minutesTalked, trips, daysWithout }: Numbers): string => {
  const { waited, talked, trips: made, without } = caseWords.head.lost
  return inARow([
    ...(minutesWaited === null ? [] : [waited({ time: ofMinutes(minutesWaited) })]),
    ...(minutesTalked === null ? [] : [talked({ time: ofMinutes(minutesTalked) })]),
    ...(trips === null ? [] : [made({ count: trips })]),
    ...(daysWithout === null ? [] : [without({ count: daysWithout })]),
  ])
}
