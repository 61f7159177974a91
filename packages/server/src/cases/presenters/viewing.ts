import type { CaseId, Instant, TextRef } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { customerView } from '../../shapes/cases.ts'
import type { CaseDetails } from '../queries/case-details.ts'
import type { Look } from '../../sight/staff/look.ts'
import type { PerhapsSame } from '../queries/perhaps-same.ts'
import type { FactsElsewhere } from './customer-facts.ts'
import type { Asker } from './duties.ts'

/** Another case of the same customer, with what was said there of what the map asks about. */
export type OtherCase = z.output<typeof customerView>['otherCases'][number] & FactsElsewhere

export interface Viewing {
  readonly details: CaseDetails
  /** How whoever asks sees it. */
  readonly look: Look
  readonly snapshot: DirectorySnapshot
  readonly asker: Asker
  readonly now: Instant
  /** Whether mail leaves here at all. */
  readonly byMail: boolean
  readonly otherCases: readonly OtherCase[]
  readonly perhapsSame: readonly PerhapsSame[]
  readonly visible: ReadonlySet<CaseId>
  /** Words of ours that are shown to them, where they do not read all. */
  readonly toThem: ReadonlySet<TextRef>
}
