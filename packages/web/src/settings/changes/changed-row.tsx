import type { ReactElement } from 'react'
import type { SettingChange } from '../../api/shapes.ts'
import { Span, When } from '../../look/clock.tsx'
import { wholeDay } from '../../look/when.ts'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { peopleWords } from '../../words/people.ts'
import { settingChangesWords } from '../../words/setting-changes.ts'
import { tagSettingsWords } from '../../words/tag-settings.ts'
import { brandWords } from '../../words/brand.ts'
import { countryName, drawnInARow, inARow } from '../../words/written.ts'
import classes from './changes.module.css'
import { type ReadValue, readValue } from './read-value.ts'

type Changed = SettingChange['fields'][number]
type Value = Changed['before']

/** One row that was changed: which one, and each field with what it became and was. */
export function ChangedRow({ change }: { readonly change: SettingChange }) {
  const named = <bdi>{change.named}</bdi>
  const soft = <span className={classes.soft} />
  return (
    <li>
      <p className={classes.named}>{settingChangesWords[change.kind][change.change]({ named })}</p>
      <ul className={classes.fields}>
        {change.fields.map(({ field, before, after }) => (
          <li key={field}>
            {change.change === 'changed'
              ? settingChangesWords.became({
                  field: settingChangesWords.fields[field](),
                  after: saidOf(field, after),
                  before: saidOf(field, before),
                  soft,
                })
              : settingChangesWords.is({
                  field: settingChangesWords.fields[field](),
                  value: saidOf(field, after ?? before),
                  soft,
                })}
          </li>
        ))}
      </ul>
    </li>
  )
}

/** A value as a list of changes says it. */
export const saidOf = (field: Changed['field'], value: Value): string | ReactElement => {
  if (value === null || value === '') return settingChangesWords.nothing()
  if (typeof value === 'boolean') return value ? settingChangesWords.yes() : settingChangesWords.no()
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object')
    return drawnInARow(value.map((one) => <Said key={one} of={readValue(field, one)} />))
  switch (field) {
    case 'role':
      return isRole(value) ? peopleWords.role[value]() : value
    case 'country':
      return countryName(value)
    case 'colour':
      return isColour(value) ? tagSettingsWords.colours[value]() : <bdi>{value}</bdi>
    case 'security':
      return isSecurity(value) ? mailSettingsWords.securities[value]() : value
    case 'signIn':
      return isSignIn(value) ? mailSettingsWords.kinds[value]() : value
    case 'photo':
      return settingChangesWords.photo()
    case 'secret':
      return settingChangesWords.secretSet()
    case 'logo':
      return settingChangesWords.logo()
    case 'logoGround':
      return isGround(value) ? brandWords.grounds[value]() : value
    case 'endsAt':
      return <When at={value} />
    default:
      return <bdi>{value}</bdi>
  }
}

function Said({ of }: { readonly of: ReadValue }) {
  switch (of.as) {
    case 'span':
      return <Span from={of.from} to={of.to} />
    case 'more':
      return settingChangesWords.more({ count: of.count })
    case 'named':
      return settingChangesWords.inNamed({ name: of.name, value: <bdi>{of.value}</bdi> })
    case 'day':
      return <bdi>{inARow([wholeDay(of.day), ...of.more])}</bdi>
    case 'plain':
      return <bdi>{of.value}</bdi>
  }
}

const isColour = (value: string): value is keyof typeof tagSettingsWords.colours =>
  Object.hasOwn(tagSettingsWords.colours, value)

const isSecurity = (value: string): value is keyof typeof mailSettingsWords.securities =>
  Object.hasOwn(mailSettingsWords.securities, value)

const isSignIn = (value: string): value is keyof typeof mailSettingsWords.kinds =>
  Object.hasOwn(mailSettingsWords.kinds, value)

const isGround = (value: string): value is keyof typeof brandWords.grounds =>
  Object.hasOwn(brandWords.grounds, value)

const isRole = (value: string): value is keyof typeof peopleWords.role =>
  Object.hasOwn(peopleWords.role, value)
