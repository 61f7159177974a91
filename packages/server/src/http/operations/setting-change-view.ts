import type { z } from '@hono/zod-openapi'
import { cardOf } from '../../cases/presenters/people.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { NotedChange } from '../../setting-changes/list.ts'
import {
  type settingChangeView,
  type SettingField,
  settingFields,
  type SettingValue,
} from '../../shapes/setting-changes.ts'

/** These name somebody, by their id. */
const people: ReadonlySet<SettingField> = new Set([
  'lead',
  'usualDeputy',
  'deputy',
  'of',
  'board',
  'regulatorSigners',
  'regulatorSignedBy',
])

/** A change as an admin reads it. */
export const presentChange = (
  { id, at, person, how, kind, subject, named, before, after }: NotedChange,
  snapshot: DirectorySnapshot,
): z.output<typeof settingChangeView> => {
  const said = (field: SettingField, value: SettingValue) => {
    if (value === null) return null
    const nameOf = (one: string): string => (people.has(field) ? cardOf(snapshot, one).name : one)
    if (typeof value === 'object') return value.map(nameOf)
    return typeof value === 'string' ? nameOf(value) : value
  }
  return {
    id,
    at: at.toISOString(),
    by: person === null ? null : cardOf(snapshot, person),
    how,
    kind,
    subject,
    named,
    change: before === null ? 'added' : after === null ? 'removed' : 'changed',
    fields: settingFields
      .filter((field) => before?.[field] !== undefined || after?.[field] !== undefined)
      .map((field) => ({
        field,
        before: said(field, before?.[field] ?? null),
        after: said(field, after?.[field] ?? null),
      })),
  }
}
