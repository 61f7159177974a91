import type { CaseId } from '@buckstop/domain'

/** A place in a story that stands in several ledgers: of each, only what has a lower number comes before it. */
export type Cursor = readonly number[]

interface Placed {
  readonly part: CaseId
  readonly number: number
}

/** Beyond every number that a ledger gives. */
export const fromTheEnd = 2_147_483_647

/** The place before all of these, which are the newest before another place. */
export const earlierThan = (before: Cursor, ledgers: readonly CaseId[], told: readonly Placed[]): Cursor =>
  ledgers.map((ledger, place) =>
    Math.min(
      before[place] ?? fromTheEnd,
      ...told.filter(({ part }) => part === ledger).map(({ number }) => number),
    ),
  )

/** As it stands in an address: `57`, or `57-12` for two ledgers. */
export const cursorText = (cursor: Cursor): string => cursor.join('-')

/** Null where the text is none. */
export const readCursor = (text: string): Cursor | null =>
  /^\d{1,10}(?:-\d{1,10}){0,63}$/.test(text)
    ? text.split('-').map((part) => Math.min(Number(part), fromTheEnd))
    : null
