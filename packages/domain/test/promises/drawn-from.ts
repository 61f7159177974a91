import type { PersonId } from '../../src/directory/directory.ts'
import type { ChannelKind } from '../../src/case/contact/channel.ts'
import { company } from '../company.ts'

/** Whom and what wishes are drawn from. */
export const people: readonly PersonId[] = [...company.people.keys()]
export const teams = [...company.teams.keys()]
export const channels: readonly ChannelKind[] = ['mail', 'phone', 'store', 'chat']

export const at = <Thing>(things: readonly Thing[], index: number): Thing | undefined =>
  things.length === 0 ? undefined : things[index % things.length]
export const personAt = (index: number): PersonId => at(people, index) ?? 'ana'
