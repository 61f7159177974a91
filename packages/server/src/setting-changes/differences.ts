import type { SettingField, SettingValue } from '../shapes/setting-changes.ts'
import { settingFields } from '../shapes/setting-changes.ts'
import type { Difference, Fields, Setting } from './setting.ts'

/** What a row of the list holds of one field at most; a rota may change by hundreds of shifts at once. */
const mostOfOne = 30

const keyOf = ({ kind, subject }: Pick<Setting, 'kind' | 'subject'>): string => `${kind} ${subject}`

/** The rows that differ between two pictures, each with the fields in which it does. */
export const differences = (before: readonly Setting[], after: readonly Setting[]): readonly Difference[] => {
  const was = new Map(before.map((setting) => [keyOf(setting), setting]))
  const is = new Set(after.map(keyOf))
  const gone = before.filter((setting) => !is.has(keyOf(setting)))
  return [
    ...gone.map(({ fields, ...row }) => ({ ...row, before: said(fields), after: null })),
    ...after.flatMap((setting): Difference[] => {
      const one = was.get(keyOf(setting))
      const { fields, ...row } = setting
      if (one === undefined) return [{ ...row, before: null, after: said(fields) }]
      const changed = settingFields.filter((field) => !same(one.fields[field], fields[field]))
      if (changed.length === 0) return []
      return [{ ...row, before: only(one.fields, fields, changed), after: only(fields, one.fields, changed) }]
    }),
  ]
}

const same = (one: SettingValue | undefined, other: SettingValue | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

const only = (fields: Fields, other: Fields, changed: readonly SettingField[]): Fields =>
  Object.fromEntries(
    changed.map((field) => [field, bounded(field, fields[field] ?? null, other[field] ?? null)]),
  )

/** What goes without saying is left out of what is there anew or gone. */
const said = (fields: Fields): Fields =>
  Object.fromEntries(
    settingFields.flatMap((field) => {
      const value = fields[field] ?? null
      const nothing =
        value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)
      return nothing ? [] : [[field, bounded(field, value, null)]]
    }),
  )

/** Of many shifts, those that the other side does not have. */
const bounded = (field: SettingField, value: SettingValue, other: SettingValue): SettingValue => {
  if (!isList(value)) return value
  const beside = field === 'shifts' && isList(other) ? new Set(other) : new Set<string>()
  const own = value.filter((one) => !beside.has(one))
  return own.length <= mostOfOne ? own : [...own.slice(0, mostOfOne), `+${own.length - mostOfOne}`]
}

const isList = (value: SettingValue): value is readonly string[] => Array.isArray(value)
