import { type Case, type CaseId, evolve, initial, type PersonId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { waitingOn } from '../cases/presenters/next-step.ts'
import { actedColumns, type ActedColumns, readActed } from '../ledger/read-event.ts'

/** One event of our own ledger as the mirror reads it: no words of anybody, only what happened, when, and with whom. */
export interface LoggedEvent {
  /** Unique within the log. */
  readonly id: string
  /** The reference of the case. */
  readonly case: string
  /** What happened, in words: `owner changed`. */
  readonly activity: string
  readonly at: string
  /** Who owns the case from this event on; a name, or a pseudonym where names stay in the house. */
  readonly holder: string
  readonly team: string
  readonly organisation: string | null
  /** Who did it, where that is somebody of the company other than the owner. */
  readonly by: string | null
  /** Whom it waits on afterwards. */
  readonly state: 'us' | 'customer' | 'nobody'
}

export interface LogOptions {
  /** `person 7` instead of a name, the same one throughout. */
  readonly pseudonyms: boolean
}

interface EventRow extends ActedColumns {
  readonly case_id: CaseId
  readonly number: number
}

const eventsAtOnce = 2_000

/**
 * Tells the ledger as an event log, case after case, each from its first event to its last. Memory does not grow
 * with it. A case that is written to meanwhile is told as far as it had come when it was read.
 */
export const ownEvents = async function* (app: AppContext, options: LogOptions): AsyncGenerator<LoggedEvent> {
  const { directory, people } = await app.directory.current()
  const nameOf = namer(options, (id) => {
    const card = people.get(id)
    return card === undefined ? 'somebody who left' : `${card.firstName} ${card.surname}`
  })
  let caseId: CaseId | null = null
  let state: Case = initial
  for await (const row of storedEvents(app)) {
    const { case_id, number } = row
    if (case_id !== caseId) state = initial
    caseId = case_id
    const { at, actor, event } = readActed(row)
    state = evolve(state, event, at)
    if (state.kind === 'unopened') continue
    const { owner, team, reference } = state
    const by = actor.kind === 'person' && actor.id !== owner ? nameOf(actor.id) : null
    yield {
      id: `${case_id}:${number}`,
      case: reference,
      activity: inWords(event.type),
      at,
      holder: nameOf(owner),
      team,
      organisation: directory.teams.get(team)?.organisation ?? null,
      by,
      state: waitingOn(state),
    }
  }
}

const storedEvents = async function* (app: AppContext): AsyncGenerator<EventRow> {
  let after: { readonly case: CaseId; readonly number: number } | null = null
  while (true) {
    const rows: readonly EventRow[] = await app.db
      .selectFrom('case_event')
      .select(['case_id', 'number', ...actedColumns])
      .$if(after !== null, (query) =>
        query.where((e) =>
          e(e.refTuple('case_id', 'number'), '>', e.tuple(after?.case ?? '', after?.number ?? 0)),
        ),
      )
      .orderBy('case_id')
      .orderBy('number')
      .limit(eventsAtOnce)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < eventsAtOnce) return
    after = { case: last.case_id, number: last.number }
  }
}

const namer = (
  { pseudonyms }: LogOptions,
  realName: (id: PersonId) => string,
): ((id: PersonId) => string) => {
  const given = new Map<PersonId, string>()
  return (id) => {
    const known = given.get(id)
    if (known !== undefined) return known
    const name = pseudonyms ? `person ${given.size + 1}` : realName(id)
    given.set(id, name)
    return name
  }
}

/** `caseOpened` as `case opened`. */
const inWords = (type: string): string => type.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** The activities that end a case and those that reopen it, as `mirror` wants to know. */
export const endActivities = ['case ended'] as const
export const reopenActivities = ['case reopened'] as const
export const waitsOnCustomer = ['customer'] as const
