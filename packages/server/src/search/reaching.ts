import type { IdentifierType } from '../db/tables.ts'

const types: readonly IdentifierType[] = ['email', 'phone', 'postal']

/** What reaches a customer; all else that they are known by only says who they are. */
export const reaching: ReadonlySet<string> = new Set(types)
