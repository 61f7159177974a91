import {
  type Actor,
  type Addressee,
  heardAsOf,
  isOnDuty,
  isToldBySms,
  type KindName,
  kindOf,
  type MatterId,
  type MatterState,
  type MeantFor,
  type PersonId,
} from '@buckstop/domain'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Append } from './appending.ts'
import type { Reachable } from './lock.ts'
import { newSalt, saidIn, saltedHash } from '../binding/binding.ts'
import { type BoundRow, bytes } from './rows.ts'

/**
 * What the company now owes in writing: to the customer where they left an address, and to people of its own. A team
 * is told through those of it who are on duty, or its lead.
 * @param number of the event with which it is written
 */
export const messageRows = <Name extends KindName>(
  what: Append<Name>,
  number: number,
): readonly BoundRow[] => {
  if (what.events.length === 0) return []
  const { after, before, customer } = what
  const { noticesOf, staffNoticesOf } = kindOf(what.kind)
  const events = what.events.map(({ event }) => event)
  const common = { matter_id: what.matterId, number, created_at: what.at }
  const toCustomer =
    customer === null
      ? []
      : noticesOf(before.state, what.events, after).flatMap(({ notice, meantFor }) =>
          waysTo({ type: notice.type, meantFor }, { ...what, customer }).map((address) => ({
            notice,
            address,
          })),
        )
  // Messages that share a mail are put into it in the order of their ids, and the last of them gives it its subject.
  const ids = toCustomer.map(() => what.newId()).toSorted()
  const rows = [
    ...toCustomer.map(({ notice: { type, ...facts }, address: { to, language, through } }, place) => ({
      ...common,
      id: ids[place] ?? what.newId(),
      audience: 'customer',
      kind: type,
      facts,
      language,
      ...to,
      through,
      person_id: null,
    })),
    ...what.events.flatMap(({ actor, event }) =>
      staffNoticesOf(before.state, [event], after, events).flatMap(({ to, message: { type, ...facts } }) =>
        peopleOf(to, what)
          .filter((person) => heardAsOf(type) === 'danger' || !isTheirDoing(actor, person))
          .map((person) => ({
            ...common,
            id: what.newId(),
            audience: 'person',
            kind: type,
            facts,
            language: languageOf(person, what.snapshot),
            to_type: null,
            to_value: null,
            through: null,
            person_id: person,
          })),
      ),
    ),
  ]
  return rows.map((row) => {
    const salt = newSalt()
    return { row: { ...row, salt: bytes(salt) }, hash: saltedHash(salt, saidIn(row, what.at)) }
  })
}

/** Nobody is told of what they have just done themselves. */
const isTheirDoing = (actor: Actor, person: PersonId): boolean =>
  actor.kind === 'person' && actor.id === person

interface Address {
  /** A number stands with the conversation (`channels/sms`), where it is looked up as the SMS goes. */
  readonly to:
    | { readonly to_type: 'email'; readonly to_value: string }
    | { readonly to_type: 'phone'; readonly to_value: null }
  /** The language in which its case was opened: another one would give away that somebody else is in the case now. */
  readonly language: string
  /** The joined case whose link this reader holds; null where they hold that of the case itself. */
  readonly through: MatterId | null
}

// More than anybody joins by hand; who holds one of the others has it on their page.
const mostAddresses = 20

/** By mail, or by SMS where no mail reaches whoever it is for. */
const waysTo = (
  { type, meantFor }: { readonly type: string; readonly meantFor: MeantFor },
  what: Parameters<typeof addressesOf>[1] & Parameters<typeof bySms>[0],
): readonly Address[] => {
  const mailed = addressesOf(meantFor, what)
  return mailed.length > 0 || !isToldBySms(type) ? mailed : bySms(what, what.customer)
}

const mailTo = ({ email, ...more }: Mailed): Address => ({
  to: { to_type: 'email', to_value: email },
  ...more,
})

interface Mailed extends Pick<Address, 'language' | 'through'> {
  readonly email: string
}

/**
 * Whoever wrote to us by SMS and left no address is told by SMS, of what others than they did. Where cases have joined,
 * nobody knows whose number it would be: that it goes nowhere is told to the owner as it is to go.
 */
const bySms = (
  {
    after,
    constants,
    events,
  }: Pick<Append, 'constants'> & {
    readonly after: MatterState
    readonly events: readonly { readonly actor: Actor }[]
  },
  { language }: Reachable,
): readonly Address[] => {
  const isAlone = constants.email === null && after.kind !== 'unopened' && 'ways' in after
  if (!isAlone || !after.ways.includes('sms')) return []
  if (events.some(({ actor: { kind } }) => kind === 'customer' || kind === 'stranger')) return []
  return [{ to: { to_type: 'phone', to_value: null }, language, through: null }]
}

/** Where it goes by mail: to whoever it is for, each at the address with which their own case was opened, once. */
const addressesOf = (
  meantFor: MeantFor,
  {
    matterId,
    constants,
    customer,
  }: Pick<Append, 'matterId' | 'constants'> & { readonly customer: Reachable },
): readonly Address[] => {
  const own = constants.email === null ? null : { email: constants.email, language: customer.language }
  if (meantFor === null) return own === null ? [] : [mailTo({ ...own, through: null })]
  const found = new Map<string, Mailed>()
  for (const part of meantFor) {
    const theirs = part === matterId ? own : customer.parts.get(part)
    if (theirs == null || found.has(theirs.email)) continue
    const isOwn = theirs.email === own?.email
    found.set(theirs.email, isOwn ? { ...own, through: null } : { ...theirs, through: part })
  }
  if (found.size > 0) return [...found.values()].slice(0, mostAddresses).map(mailTo)
  // The part it is about has no address. A customer who has proved who they are may read everything in the case.
  return own !== null && customer.known ? [mailTo({ ...own, through: null })] : []
}

// Everybody of the team has it on their list of duties; a mail goes to so many of them at most.
const mostOfTeam = 20

const peopleOf = (
  to: Addressee,
  { snapshot: { directory }, at }: Pick<Append, 'snapshot' | 'at'>,
): readonly PersonId[] => {
  if (to.kind === 'person') return [to.person]
  const team = directory.teams.get(to.team)
  if (team === undefined) return []
  const onDuty = team.members.filter((member) => isOnDuty(directory, member, at))
  return onDuty.length === 0 ? [team.lead] : onDuty.slice(0, mostOfTeam)
}

const languageOf = (person: PersonId, { directory }: DirectorySnapshot): string =>
  directory.people.get(person)?.languages[0] ?? 'en'
