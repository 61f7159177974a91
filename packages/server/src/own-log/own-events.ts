import {
  type Case,
  type CaseId,
  evolve,
  initial,
  isUnnamed,
  type LivingCase,
  type PersonId,
} from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { waitingOn } from '../cases/presenters/next-step.ts'
import type { OfCase } from '../db/matter-tables.ts'
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
  /** Who did it, where that is somebody of the company other than the owner; null where they referred it without their name. */
  readonly by: string | null
  /** Whom it waits on afterwards. */
  readonly state: 'us' | 'customer' | 'nobody'
  /** Whose case it is: always a pseudonym, the same one throughout. */
  readonly customer: string
  /** How we know of the end at which the case stands; null where it stands at none. */
  readonly resolution: Resolution | null
}

/** The words of docs/verified-resolution.md; no machine of ours ends a case, so that none is contained by one. */
export type Resolution = 'confirmed' | 'assumed' | 'reported' | 'unresolved'

export interface LogOptions {
  /** `person 7` instead of a name, the same one throughout. */
  readonly pseudonyms: boolean
}

interface EventRow extends ActedColumns {
  readonly matter_id: CaseId
  readonly number: number
  readonly customer_id: string
}

const eventsAtOnce = 2_000

/**
 * Tells the ledger as an event log, case after case, each from its first event to its last. Memory does not grow
 * with it. A case that is written to meanwhile is told as far as it had come when it was read.
 */
export const ownEvents = async function* (app: AppContext, options: LogOptions): AsyncGenerator<LoggedEvent> {
  const { directory, people } = await app.directory.current()
  const customerOf = numbered('customer')
  const nameOf = namer(options, (id) => {
    const card = people.get(id)
    return card === undefined ? 'somebody who left' : `${card.firstName} ${card.surname}`
  })
  let caseId: CaseId | null = null
  let state: Case = initial
  for await (const row of storedEvents(app)) {
    const { matter_id, number, customer_id } = row
    if (matter_id !== caseId) state = initial
    caseId = matter_id
    const { at, actor, event } = readActed(row)
    state = evolve(state, event, at)
    if (state.kind === 'unopened') continue
    const { owner, team, reference } = state
    const person =
      actor.kind === 'person' && actor.id !== owner && !isUnnamed(event) ? nameOf(actor.id) : null
    const by = actor.kind === 'machine' ? actor.name : person
    yield {
      id: `${matter_id}:${number}`,
      case: reference,
      activity: inWords(event.type),
      at,
      holder: nameOf(owner),
      team,
      organisation: directory.teams.get(team)?.organisation ?? null,
      by,
      state: waitingOn(state),
      customer: customerOf(customer_id),
      resolution: resolutionOf(state),
    }
  }
}

const storedEvents = async function* (app: AppContext): AsyncGenerator<EventRow> {
  let after: { readonly case: CaseId; readonly number: number } | null = null
  while (true) {
    const rows: readonly EventRow[] = await app.db
      .selectFrom('matter_event')
      .innerJoin('matter_head', 'matter_head.matter_id', 'matter_event.matter_id')
      .select(['matter_event.matter_id', 'matter_event.number', ...actedColumns, 'matter_head.customer_id'])
      .where('matter_head.kind', '=', 'case')
      .$narrowType<OfCase>()
      .$if(after !== null, (query) =>
        query.where((e) =>
          e(
            e.refTuple('matter_event.matter_id', 'matter_event.number'),
            '>',
            e.tuple(after?.case ?? '', after?.number ?? 0),
          ),
        ),
      )
      .orderBy('matter_event.matter_id')
      .orderBy('matter_event.number')
      .limit(eventsAtOnce)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < eventsAtOnce) return
    after = { case: last.matter_id, number: last.number }
  }
}

/** A verdict that one of us heard is theirs only once they confirmed it. */
const resolutionOf = (state: LivingCase): Resolution | null => {
  if (state.kind !== 'ended') return null
  switch (state.how) {
    case 'solved':
      return state.issues.some((issue) => issue.state.kind === 'solved' && issue.state.heardBy !== null)
        ? 'reported'
        : 'confirmed'
    case 'lapsed':
      return 'assumed'
    case 'finalPosition':
    case 'noProblem':
    case 'withdrawn':
    case 'endedElsewhere':
    case 'merged':
      return 'unresolved'
    default:
      return state.how satisfies never
  }
}

/** `person 7` for whoever is asked for seventh. */
const numbered = (word: string): ((id: string) => string) => {
  const given = new Map<string, string>()
  return (id) => {
    const name = given.get(id) ?? `${word} ${given.size + 1}`
    given.set(id, name)
    return name
  }
}

const namer = ({ pseudonyms }: LogOptions, realName: (id: PersonId) => string): ((id: PersonId) => string) =>
  pseudonyms ? numbered('person') : apart(realName)

/** The same, with a number behind the name of whoever is not the first to be called so. */
const apart = (realName: (id: PersonId) => string): ((id: PersonId) => string) => {
  const calledSo = new Map<string, PersonId[]>()
  return (id) => {
    const name = realName(id)
    const all = calledSo.get(name) ?? []
    if (!all.includes(id)) calledSo.set(name, [...all, id])
    const before = all.indexOf(id) === -1 ? all.length : all.indexOf(id)
    return before === 0 ? name : `${name} (${before + 1})`
  }
}

/** `caseOpened` as `case opened`. */
const inWords = (type: string): string => type.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** The activities that end a case and those that reopen it, as `mirror` wants to know. */
export const endActivities = ['case ended'] as const
export const reopenActivities = ['case reopened'] as const
export const waitsOnCustomer = ['customer'] as const
