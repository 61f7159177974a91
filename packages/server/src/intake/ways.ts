import type { ChannelKind } from '@buckstop/domain'
import type { IdentifierType } from '../db/tables.ts'
import type { Incoming } from './incoming.ts'

const wayBy: Readonly<Partial<Record<IdentifierType, ChannelKind>>> = {
  email: 'mail',
  phone: 'phone',
  postal: 'letter',
}

/** The channels on which we can reach whoever sent it, by what they gave and by how it came. */
export const waysOf = (
  { answersBySms }: Pick<Incoming, 'answersBySms'>,
  types: readonly IdentifierType[],
): readonly ChannelKind[] => [...waysBy(types), ...(answersBySms === true ? (['sms'] as const) : [])]

/** The channels on which identifiers of these kinds let us reach the customer. */
export const waysBy = (types: readonly IdentifierType[]): readonly ChannelKind[] => [
  ...new Set(types.flatMap((type) => wayBy[type] ?? [])),
]
