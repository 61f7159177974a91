import type { Contact } from '../api/shapes.ts'

type Spoken = Pick<Contact, 'id' | 'direction' | 'channel'>

/** The first of these that the customer said, with all that they said in the same chat: its lines are contacts each. */
const fromTheFirst = <One extends Spoken>(contacts: readonly One[]): readonly One[] => {
  const rest = contacts.slice(contacts.findIndex(({ direction }) => direction === 'received'))
  const [first] = rest
  if (first?.direction !== 'received') return []
  if (first.channel !== 'chat') return [first]
  const after = rest.findIndex(({ channel }) => channel !== 'chat')
  return rest.slice(0, after === -1 ? undefined : after).filter(({ direction }) => direction === 'received')
}

/** What a customer said first and last, whole; nothing is last of whoever spoke once. */
export const firstAndNewest = <One extends Spoken>(oldest: readonly One[], newest: readonly One[]) => {
  const first = fromTheFirst(oldest)
  const known = new Set(first.map(({ id }) => id))
  return {
    first,
    newest: fromTheFirst(newest)
      .filter(({ id }) => !known.has(id))
      .toReversed(),
  }
}
