import type { Moment } from './columns.ts'

export type KeptReason = 'askedNotToBeCalled' | 'beforeCourt'

/** Of a leader, or whoever stands in for one; it follows from no event. */
export interface LeaderOpenedTable {
  matter_id: string
  escalation: number
  person_id: string
  opened_at: Moment
}

export interface DrawMonthTable {
  month: string
  seed: string
  drawn_at: Moment
  leaders: string[]
}

export interface LeaderDrawTable {
  month: string
  person_id: string
  rose: string[]
  never_rose: string[]
  asked_not_to_be_called: number
  before_court: number
  about_them: number
}

export interface LeaderDrawnTable {
  month: string
  person_id: string
  matter_id: string
  customer_id: string
  rose: boolean
}

export interface KeptFromDrawsTable {
  matter_id: string
  reason: KeptReason
  person_id: string
  noted_at: Moment
}
