import type { CaseTable } from './case-table.ts'
import type { Story, Way } from './story.ts'

/** What cases lived through at one team or organisation. */
export type Party = {
  /** cases that were in its hands at least once */
  cases: number
  /** cases that it had first */
  firstCases: number
  /** of those, how many ended without ever leaving it */
  solvedFirst: number
  /** of those it had first, how many ended */
  firstEnded: number
  handedOn: number
  received: number
  /** how often a case came back to it */
  returns: number
}

/** Counts for each of `parties`, whose ways `wayOf` reads from a story. */
export const partyCounter = (parties: number, wayOf: (story: Story) => Way, table: CaseTable) => {
  const counts: Party[] = Array.from({ length: parties }, () => ({
    cases: 0,
    firstCases: 0,
    solvedFirst: 0,
    firstEnded: 0,
    handedOn: 0,
    received: 0,
    returns: 0,
  }))
  const lastSeenIn = new Int32Array(parties).fill(-1)
  const hear = (story: Story): void => {
    const { steps, length } = wayOf(story)
    const id = story.case
    for (let k = 0; k < length; k++) {
      const party = counts[steps[k] ?? 0]
      if (party === undefined) continue
      if (lastSeenIn[steps[k] ?? 0] === id) party.returns++
      else party.cases++
      lastSeenIn[steps[k] ?? 0] = id
      if (k > 0) party.received++
      if (k < length - 1) party.handedOn++
    }
    const first = length === 0 ? undefined : counts[steps[0] ?? 0]
    if (first === undefined) return
    first.firstCases++
    if (Number.isNaN(table.endAt[id] ?? 0)) return
    first.firstEnded++
    if (length === 1 && table.reopenings[id] === 0) first.solvedFirst++
  }
  return { hear, result: (): readonly Party[] => counts }
}

/** Of the cases that ended, those that the first who had them ended without handing on, and not reopened. */
export const solvedByFirst = (table: CaseTable): { readonly cases: number; readonly of: number } => {
  let cases = 0
  let of = 0
  for (let id = 0; id < table.size; id++) {
    if (table.events[id] === 0 || Number.isNaN(table.endAt[id] ?? 0) || (table.firstHolder[id] ?? 0) < 0)
      continue
    of++
    if (table.handoffs[id] === 0 && table.reopenings[id] === 0) cases++
  }
  return { cases, of }
}
