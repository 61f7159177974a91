import type { ChannelKind } from '@buckstop/domain'
import type { IdentifierType } from '../db/tables.ts'

const wayBy: Readonly<Partial<Record<IdentifierType, ChannelKind>>> = {
  email: 'mail',
  phone: 'phone',
  postal: 'letter',
}

/** The channels on which identifiers of these kinds let us reach the customer. */
export const waysBy = (types: readonly IdentifierType[]): readonly ChannelKind[] => [
  ...new Set(types.flatMap((type) => wayBy[type] ?? [])),
]
