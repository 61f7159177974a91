import { type Addressee, isOnDuty, noticesOf, type PersonId, staffNoticesOf } from '@buckstop/domain'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Append } from './append.ts'
import { newSalt, saidIn, saltedHash } from '../binding/binding.ts'
import { type BoundRow, bytes } from './rows.ts'

/**
 * What the company now owes in writing: to the customer where they left an address, and to people of its own. A team
 * is told through those of it who are on duty, or its lead.
 * @param number of the event with which it is written
 */
export const messageRows = (what: Append, number: number): readonly BoundRow[] => {
  if (what.events.length === 0) return []
  const { after } = what
  const events = what.events.map(({ event }) => event)
  const common = { case_id: what.caseId, number, created_at: what.at }
  const { language } = what.customer
  const { email } = what.constants
  const toCustomer = email === null ? [] : noticesOf(what.before.state, events, after)
  // Where several go in one mail, the last in the order of their ids is told last and gives the subject.
  const ids = toCustomer.map(() => what.newId()).toSorted()
  const rows = [
    ...toCustomer.map(({ type, ...facts }, place) => ({
      ...common,
      id: ids[place] ?? what.newId(),
      audience: 'customer',
      kind: type,
      facts,
      language,
      to_type: 'email',
      to_value: email,
      person_id: null,
    })),
    ...staffNoticesOf(what.before.state, events, after).flatMap(({ to, message: { type, ...facts } }) =>
      peopleOf(to, what).map((person) => ({
        ...common,
        id: what.newId(),
        audience: 'person',
        kind: type,
        facts,
        language: languageOf(person, what.snapshot),
        to_type: null,
        to_value: null,
        person_id: person,
      })),
    ),
  ]
  return rows.map((row) => {
    const salt = newSalt()
    return { row: { ...row, salt: bytes(salt) }, hash: saltedHash(salt, saidIn(row, what.at)) }
  })
}

// Everybody of the team has it on their list of duties; a mail goes to so many of them at most.
const mostOfTeam = 20

const peopleOf = (to: Addressee, { snapshot: { directory }, at }: Append): readonly PersonId[] => {
  if (to.kind === 'person') return [to.person]
  const team = directory.teams.get(to.team)
  if (team === undefined) return []
  const onDuty = team.members.filter((member) => isOnDuty(directory, member, at))
  return onDuty.length === 0 ? [team.lead] : onDuty.slice(0, mostOfTeam)
}

const languageOf = (person: PersonId, { directory }: DirectorySnapshot): string =>
  directory.people.get(person)?.languages[0] ?? 'en'
