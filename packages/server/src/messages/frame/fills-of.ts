import { nameForCustomers } from '../../directory/name-for-customers.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { Fills } from './fill-in.ts'

export interface Facts {
  /** Of the customer, where it is known. */
  readonly name: string | null
  readonly reference: string
  /** Null where whoever asks is not to know. */
  readonly owner: string | null
  readonly team: string
  /** Who of us writes; null where a machine does. */
  readonly writer: string | null
  /** The customer's. */
  readonly language: string
}

/** What is filled in, as the customer may know it. */
export const fillsOf = (
  { people }: Pick<DirectorySnapshot, 'people'>,
  { name, reference, owner, team, writer, language }: Facts,
): Fills => {
  const cardOf = (id: string | null) => (id === null ? undefined : people.get(id))
  const [writing, owning] = [cardOf(writer), cardOf(owner)]
  const [spoken = ''] = language.toLowerCase().split('-')
  return {
    customer: asName(name),
    reference,
    owner: owning === undefined ? null : nameForCustomers(owning),
    team,
    writer: writing === undefined ? null : nameForCustomers(writing),
    title: writing === undefined ? null : (writing.titles[spoken] ?? writing.title),
  }
}

// What turns the direction of what follows is no part of a name either.
const noName = /[@:/\\\p{Bidi_Control}]|\p{L}{2}\.\p{L}{2}|\d{3}/u

/** A name to greet; empty where it is rather a message or an address, which mail programs turn into a link. */
export const asName = (name: string | null): string =>
  name === null || name.length > 60 || noName.test(name) ? '' : name
