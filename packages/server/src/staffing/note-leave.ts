import type { PersonId } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { differences } from '../setting-changes/differences.ts'
import { note } from '../setting-changes/note.ts'
import type { ChangedBy, Difference, Setting } from '../setting-changes/setting.ts'

/** From one day to another, and who stands in. */
export interface LeaveNoted {
  /** `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly deputy: PersonId | null
}

/**
 * Writes into the list of changes what somebody did to the leave of a person: entered, changed, ended or took it back.
 * Of several that one takes the place of, the first became that one, and the others are gone.
 * @param by null where the clock did it, which is no change of anybody's
 */
export const noteLeave = async (
  trx: Transaction<Tables>,
  app: Pick<AppContext, 'clock' | 'newId'>,
  by: ChangedBy | null,
  leave: {
    readonly person: PersonId
    readonly before: readonly LeaveNoted[]
    readonly after: LeaveNoted | null
  },
): Promise<void> => {
  if (by === null || (leave.before.length === 0 && leave.after === null)) return
  const named = await nameOf(trx, leave.person)
  const setting = ({ from, to, deputy }: LeaveNoted): Setting => ({
    kind: 'leave',
    subject: leave.person,
    named,
    fields: { firstDay: from, lastDay: to, deputy },
  })
  const [first, ...others] = leave.before
  const changed: readonly Difference[] = [
    ...differences(
      first === undefined ? [] : [setting(first)],
      leave.after === null ? [] : [setting(leave.after)],
    ),
    ...others.flatMap((one) => differences([setting(one)], [])),
  ]
  await note(trx, app, by, changed)
}

/** Writes down that somebody said of another person that they are here, or are not. */
export const notePresence = async (
  trx: Transaction<Tables>,
  app: Pick<AppContext, 'clock' | 'newId'>,
  by: ChangedBy,
  { person, before, after }: { readonly person: PersonId; readonly before: string; readonly after: string },
): Promise<void> => {
  const row = { kind: 'presence', subject: person, named: await nameOf(trx, person) } as const
  await note(
    trx,
    app,
    by,
    differences([{ ...row, fields: { presence: before } }], [{ ...row, fields: { presence: after } }]),
  )
}

const nameOf = async (trx: Transaction<Tables>, person: PersonId): Promise<string> => {
  const { rows } = await sql<{ named: string }>`
    select btrim(first_name || ' ' || surname) as named from person where id = ${person}
  `.execute(trx)
  return rows[0]?.named ?? ''
}
