import type { CaseId, PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { type Doing, doings } from '../shapes/here.ts'

/** What a window in which a case is open says of itself. */
export interface HereNotice {
  readonly case: CaseId
  /** One of us; `customer` for whoever chats with us in it. */
  readonly person: PersonId
  readonly window: string
  readonly doing: Doing | 'gone'
}

/** On which processes tell each other who has which case open: the case, the person, their window, and what they do. */
export const hereChannel = 'buckstop_here'

const uuid = /^[0-9a-f-]{36}$/
const isDoing = (word: string): word is HereNotice['doing'] =>
  word === 'gone' || doings.some((doing) => doing === word)

export const hereIn = ([
  caseId = '',
  person = '',
  window = '',
  doing = '',
]: readonly string[]): HereNotice | null =>
  [caseId, window].every((id) => uuid.test(id)) &&
  (person === 'customer' || uuid.test(person)) &&
  isDoing(doing)
    ? { case: caseId, person, window, doing }
    : null

/** Tells every process, this one too, in one statement. Written down nowhere. */
export const tellHere = async (db: Kysely<Tables>, all: readonly HereNotice[]): Promise<void> => {
  if (all.length === 0) return
  const said = all.map(({ case: caseId, person, window, doing }) => `${caseId} ${person} ${window} ${doing}`)
  await sql`select pg_notify(${hereChannel}, said) from unnest(${said}::text[]) as said`.execute(db)
}
