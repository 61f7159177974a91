import type { Instant } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { CaseView } from '../../../channels/web/case/case-view.ts'
import { nameForCustomers } from '../../../directory/name-for-customers.ts'
import type { DirectorySnapshot } from '../../../directory/snapshot.ts'
import type { PromisedBySaying } from '../../../door-machines/say.ts'
import type { Started } from '../../../door-machines/start.ts'
import type { Told } from '../../../door-machines/told.ts'
import type * as shapes from '../../../shapes/door-machines.ts'
import { presentReceipt } from '../receipt.ts'

export interface Presenting {
  readonly snapshot: DirectorySnapshot
  readonly publicUrl: string
  readonly now: Instant
}

export type StartAnswer = z.output<typeof shapes.startAnswer>
export type HeardAnswer = z.output<typeof shapes.heardAnswer>
export type SaidAnswer = z.output<typeof shapes.saidAnswer>
export type ReadAnswer = z.output<typeof shapes.readAnswer>

const nameOf = ({ people }: DirectorySnapshot, id: string): string => {
  const card = people.get(id)
  return card === undefined ? '·' : nameForCustomers(card)
}

/** What the machine can tell the customer at once, in their language: who answers by when, and who comes. */
export const presentHeard = ({ receipt, comes, language }: Told, presenting: Presenting): HeardAnswer => {
  const { snapshot } = presenting
  const told = presentReceipt(receipt, snapshot, { ...presenting, language, declinedFiles: 0 })
  return {
    reference: receipt.reference,
    owner: { name: nameOf(snapshot, receipt.owner) },
    next: told.next,
    person: comes === null ? null : { name: nameOf(snapshot, comes.person), by: comes.by },
    danger: told.danger === null ? null : told.danger.says,
  }
}

export const presentStarted = (
  { told, conversation, endsAt, linkSecret }: Started,
  presenting: Presenting,
): StartAnswer => ({
  ...presentHeard(told, presenting),
  conversation,
  endsAt,
  link: linkSecret === null ? null : `${presenting.publicUrl}/case/${linkSecret}`,
})

export const presentSaid = (
  promise: PromisedBySaying,
  { snapshot, now }: Pick<Presenting, 'snapshot' | 'now'>,
): SaidAnswer => ({
  stored: now,
  promise: promise === null ? null : { name: nameOf(snapshot, promise.by), by: promise.due },
})

/** Their page, in data: no name or word that the page would not show. */
export const presentRead = (view: CaseView): ReadAnswer => {
  const name = (id: string): string => view.people.get(id)?.name ?? '·'
  const words = (id: string): string => view.texts.get(id)?.words ?? ''
  return {
    reference: view.reference,
    ended: view.standing.kind === 'ended',
    owner: { name: view.owner.name },
    next: view.nextWord === null ? null : { name: name(view.nextWord.by), by: view.nextWord.due },
    promises: view.promises.map(({ by, what, due, end }) => ({
      name: name(by),
      what: words(what),
      due,
      state: end.kind,
    })),
    story: view.story.flatMap((entry): ReadAnswer['story'] => {
      if (entry.kind === 'machine')
        return [{ at: entry.at, by: 'machine', name: entry.machine, words: words(entry.words) }]
      if (entry.kind !== 'said') return []
      const { saidAt: at, by } = entry
      const who = entry.who === 'customer' ? 'customer' : 'person'
      return [
        { at, by: who, name: who === 'person' && by !== null ? name(by) : null, words: words(entry.words) },
      ]
    }),
    earlier: view.earlier !== null,
  }
}
