import type { Person } from '../api/shapes.ts'
import { wholeDay } from '../look/when.ts'
import { leaveWords } from '../words/leave.ts'
import { whenWords } from '../words/when.ts'

export type Leave = Person['leaves'][number]

/** First and last day, whole days where the company is. */
export const daysOf = ({ from, to }: Pick<Leave, 'from' | 'to'>): string =>
  from === to ? wholeDay(from) : whenWords.span({ from: wholeDay(from), to: wholeDay(to) })

/** Leave as a sentence: its days, and who stands in by what is known now. */
export const leaveInWords = (leave: Leave): string => {
  const said = leave.begun
    ? leaveWords.underWay({ day: wholeDay(leave.to) })
    : leaveWords.ahead({ days: daysOf(leave) })
  const standsIn = standInWords(leave)
  return standsIn === null ? said : leaveWords.with({ leave: said, standsIn })
}

const standInWords = ({ deputy, standsIn, leavesNobody, blockedSince }: Leave): string | null => {
  if (standsIn === null || leavesNobody || blockedSince !== null) return null
  const { name } = standsIn
  if (deputy === null) return leaveWords.byOrder({ name })
  return deputy.id === standsIn.id
    ? leaveWords.named({ name })
    : leaveWords.namedAway({ named: deputy.name, name })
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
  if (from !== '' && from < today) return { from: leaveWords.wrong.beginsOver() }
  if (to === '') return { to: leaveWords.wrong.noEnd() }
  if (from !== '' && to < from) return { to: leaveWords.wrong.backwards() }
  return to < today ? { to: leaveWords.wrong.over() } : {}
}
