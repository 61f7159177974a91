import { memberOfBoard, type PersonId } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { personCard } from '../../shapes/people.ts'

export type PersonCardView = z.output<typeof personCard>

export const fullName = ({ firstName, surname }: { firstName: string; surname: string }): string =>
  `${firstName} ${surname}`.trim()

/** Somebody of the company as their colleagues see them; a person the directory lost still has a place. */
export const cardOf = (snapshot: DirectorySnapshot, id: PersonId): PersonCardView => {
  const card = snapshot.people.get(id)
  const person = snapshot.directory.people.get(id)
  return {
    id,
    name: card === undefined ? 'Somebody who left' : fullName(card),
    title: card?.title ?? '',
    ...(card === undefined || Object.keys(card.titles).length === 0 ? {} : { titles: { ...card.titles } }),
    ...(memberOfBoard(snapshot.directory) === id ? { ofBoard: true } : {}),
    photo: card?.showsPhoto === true ? `/api/v1/people/${id}/photo` : null,
    active: person?.active ?? false,
    presence: person?.presence.kind ?? 'absent',
  }
}
