import type { Instant } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { caseRow } from '../../shapes/cases.ts'
import type { ListedCase } from '../queries/case-list.ts'
import { daysOf } from './counts.ts'
import type { Asker } from './duties.ts'
import { nextStep, waitingOn } from './next-step.ts'
import { shows } from '../../sight/staff/rules.ts'
import { narrowNames } from './narrowed.ts'
import { cardOf } from './people.ts'
import { presentTags } from './tags.ts'

/** A case in a list. */
export const presentRow = (
  listed: ListedCase,
  whole: DirectorySnapshot,
  asker: Asker,
  now: Instant,
): z.output<typeof caseRow> => {
  const { state } = listed
  const shown = shows(listed.rule)
  const snapshot = narrowNames(whole, shown)
  const next = nextStep(snapshot, state, asker)
  return {
    id: listed.id,
    reference: state.reference,
    status: state.kind,
    ending: state.kind === 'ended' ? state.how : null,
    opening: listed.opening,
    newest: listed.newest,
    customer: listed.customer,
    owner: cardOf(snapshot, state.owner),
    team: state.team,
    language: state.language,
    openedAt: state.openedAt,
    changedAt: listed.changedAt,
    heardAt: listed.heardAt,
    waitingOn: waitingOn(state),
    next,
    overdue: next.by !== null && next.by <= now,
    unread: listed.unread,
    danger: state.danger !== null,
    escalated: state.escalations.length > 0,
    offered: state.offer !== null,
    tags: shown.notes ? presentTags(snapshot, state.tags) : [],
    counts: {
      contacts: state.counts.contacts,
      timesTold: state.counts.timesTold,
      owners: state.owners.length,
      days: daysOf(state, now),
    },
  }
}
