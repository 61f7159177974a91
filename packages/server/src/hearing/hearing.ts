import {
  type Choice,
  type Choices,
  firstChoices,
  firstMorningHour,
  hearingKinds,
  type PersonId,
} from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'

/** How somebody who works here hears of what they have to do. */
export interface Hearing {
  readonly choices: Choices
  /** By the clock where they work; null where they want no mail in the morning. */
  readonly morningHour: number | null
}

const first: Hearing = { choices: firstChoices, morningHour: firstMorningHour }

/** Of each of them, what they chose, or what holds for whoever chose nothing. */
export const readHearing = async (
  db: Kysely<Tables>,
  people: readonly PersonId[],
): Promise<(person: PersonId) => Hearing> => {
  const rows =
    people.length === 0
      ? []
      : await db
          .selectFrom('hearing')
          .select(['person_id', 'chosen', 'morning_hour'])
          .where('person_id', 'in', [...new Set(people)])
          .execute()
  const found = new Map(
    rows.map(({ person_id: person, chosen, morning_hour: morningHour }) => [
      person,
      { choices: { ...firstChoices, ...known(chosen), danger: firstChoices.danger }, morningHour },
    ]),
  )
  return (person) => found.get(person) ?? first
}

/** What was chosen of the kinds that this version has. */
const known = (chosen: Readonly<Record<string, Choice>>): Partial<Choices> =>
  Object.fromEntries(
    hearingKinds.flatMap((kind) => {
      const choice = chosen[kind]
      // What was chosen before there were devices says nothing of them.
      return choice === undefined ? [] : [[kind, { ...firstChoices[kind], ...choice }]]
    }),
  )

/** Keeps what somebody chose for themselves, in the place of what they chose before. */
export const chooseHearing = async (
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  person: PersonId,
  {
    choices,
    morningHour,
  }: { readonly choices: Omit<Choices, 'danger'>; readonly morningHour: number | null },
): Promise<void> => {
  const chosen = {
    chosen: JSON.stringify(choices),
    morning_hour: morningHour,
    changed_at: clock.now(),
  }
  await db
    .insertInto('hearing')
    .values({ person_id: person, ...chosen })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(chosen))
    .execute()
}
