import type { PersonId } from '@buckstop/domain'
import type { SettingField, SettingKind, SettingValue } from '../shapes/setting-changes.ts'

/** Who changed something of the company; whoever sat at a terminal is not known by name. */
export type ChangedBy =
  | { readonly how: 'workspace'; readonly person: PersonId }
  | { readonly how: 'file' | 'command'; readonly person: null }

export const byPerson = (person: PersonId): ChangedBy => ({ how: 'workspace', person })
export const byFile: ChangedBy = { how: 'file', person: null }
export const byCommand: ChangedBy = { how: 'command', person: null }

export type Fields = Readonly<Partial<Record<SettingField, SettingValue>>>

/** One row of what a company is set to: what it is, and what stands in it. */
export interface Setting {
  readonly kind: SettingKind
  /** Which one of its kind. */
  readonly subject: string
  /** What people call it. */
  readonly named: string
  readonly fields: Fields
}

/** A row that differs, with the fields in which it does. */
export interface Difference extends Omit<Setting, 'fields'> {
  /** Null where it was not there. */
  readonly before: Fields | null
  /** Null where it is gone. */
  readonly after: Fields | null
}
