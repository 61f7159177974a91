import type { Person } from '../api/shapes.ts'
import { wholeDay } from '../look/when.ts'

export type Leave = Person['leaves'][number]

/** First and last day, whole days where the company is. */
export const daysOf = ({ from, to }: Pick<Leave, 'from' | 'to'>): string =>
  from === to ? wholeDay(from) : `${wholeDay(from)} to ${wholeDay(to)}`

/** Leave as a sentence: its days, and who stands in by what is known now. */
export const leaveInWords = (leave: Leave): string => {
  const days = leave.begun ? `On leave until ${wholeDay(leave.to)}.` : `Leave: ${daysOf(leave)}.`
  const who = standInWords(leave)
  return who === '' ? days : `${days} ${who}`
}

const standInWords = ({ deputy, standsIn, leavesNobody, blockedSince }: Leave): string => {
  if (standsIn === null || leavesNobody || blockedSince !== null) return ''
  if (deputy === null) return `${standsIn.name} stands in, as things stand.`
  return deputy.id === standsIn.id
    ? `${deputy.name} stands in.`
    : `${deputy.name} was named and won’t be here: ${standsIn.name} stands in.`
}

interface Typed {
  /** `YYYY-MM-DD`, or empty where it was left out. */
  readonly from: string
  readonly to: string
}

/** What is wrong with the days as typed, each a sentence for its field. @param today where the company is */
export const whyNotDays = (
  { from, to }: Typed,
  today: string,
): { readonly from?: string; readonly to?: string } => {
  if (from !== '' && from < today) return { from: 'This day is over. Leave begins today or later.' }
  if (to === '') return { to: 'Say which day is the last.' }
  if (from !== '' && to < from) return { to: 'The last day is before the first.' }
  return to < today ? { to: 'This day is over.' } : {}
}
