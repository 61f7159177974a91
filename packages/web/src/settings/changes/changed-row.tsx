import type { ReactElement } from 'react'
import type { SettingChange } from '../../api/shapes.ts'
import { Span, When } from '../../look/clock.tsx'
import { wholeDay } from '../../look/when.ts'
import { peopleWords } from '../../words/people.ts'
import { settingChangesWords } from '../../words/setting-changes.ts'
import { tagSettingsWords } from '../../words/tag-settings.ts'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { brandWords } from '../../words/brand.ts'
import { countryName, drawnInARow, inARow, languageName } from '../../words/written.ts'
import classes from './changes.module.css'
import { RegionNamed } from './region-named.tsx'
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
            {field === 'regulator' && isSameRegulator(before, after)
              ? settingChangesWords.regulatorText({ name: saidOf(field, after), soft })
              : change.change === 'changed'
                ? settingChangesWords.became({
                    field: nameOf(change.kind, field),
                    after: saidOf(field, after),
                    before: saidOf(field, before),
                    soft,
                  })
                : settingChangesWords.is({
                    field: nameOf(change.kind, field),
                    value: saidOf(field, after ?? before),
                    soft,
                  })}
          </li>
        ))}
      </ul>
    </li>
  )
}

/** What signs and signs in at a telephone provider is a token. */
const nameOf = (kind: SettingChange['kind'], field: Changed['field']): string =>
  kind === 'phoneLine' && field === 'secret'
    ? settingChangesWords.phoneToken()
    : settingChangesWords.fields[field]()

/** Behind its key stands by what a change of its text is known, which nobody reads, and then its name. */
const regulatorIn = (value: string): string => {
  const [key = '', , ...name] = value.split(' ')
  return name.length === 0 ? key : name.join(' ')
}
const isSameRegulator = (before: Value, after: Value): boolean =>
  typeof before === 'string' && typeof after === 'string' && regulatorIn(before) === regulatorIn(after)

/** A value as a list of changes says it. */
export const saidOf = (field: Changed['field'], value: Value): string | ReactElement => {
  if (value === null || value === '') return settingChangesWords.nothing()
  // A term that nobody set is the standard one.
  if (typeof value === 'object' && value.length === 0)
    return field === 'terms' ? settingChangesWords.standard() : settingChangesWords.nothing()
  if (typeof value === 'boolean') return value ? settingChangesWords.yes() : settingChangesWords.no()
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object')
    return drawnInARow(value.map((one) => <Said key={one} of={readValue(field, one)} />))
  switch (field) {
    case 'role':
      return isOf(peopleWords.role, value) ? peopleWords.role[value]() : value
    case 'country':
      return countryName(value)
    case 'region':
      return <RegionNamed code={value} />
    case 'firstDay':
    case 'lastDay':
      return wholeDay(value)
    case 'presence':
      return isOf(peopleWords.presence, value) ? peopleWords.presence[value]() : value
    case 'colour':
      return isOf(tagSettingsWords.colours, value) ? tagSettingsWords.colours[value]() : <bdi>{value}</bdi>
    case 'regulator':
      return <bdi>{regulatorIn(value)}</bdi>
    case 'figuresSeenBy':
      return isOf(settingChangesWords.figures, value) ? settingChangesWords.figures[value]() : value
    case 'photo':
      return settingChangesWords.photo()
    case 'language':
      return languageName(value)
    case 'secret':
      return settingChangesWords.secretSet()
    case 'logo':
      return settingChangesWords.logo()
    case 'logoGround':
      return isOf(brandWords.grounds, value) ? brandWords.grounds[value]() : value
    case 'security':
      return isOf(mailSettingsWords.securities, value) ? mailSettingsWords.securities[value]() : value
    case 'signIn':
      return isOf(mailSettingsWords.kinds, value) ? mailSettingsWords.kinds[value]() : value
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
    case 'region':
      return settingChangesWords.inNamed({ name: of.name, value: <RegionNamed code={of.code} whole /> })
    case 'plain':
      return <bdi>{of.value}</bdi>
  }
}

/** Whether there is a word for it. */
const isOf = <Words extends object>(words: Words, value: string): value is keyof Words & string =>
  Object.hasOwn(words, value)
