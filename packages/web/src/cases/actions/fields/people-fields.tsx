import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { peopleQuery, teamsQuery } from '../../../api/queries.ts'
import type { Person, Team } from '../../../api/shapes.ts'
import { presenceWords } from '../../../people/words.ts'
import { type FieldProps, labelOf } from './field-props.ts'

/** Name, what they do, and whether they are here: enough to choose the right one. */
const personWords = (person: Person): string =>
  [
    person.name,
    person.title,
    person.presence === 'present'
      ? person.onShift
        ? ''
        : 'off shift'
      : presenceWords[person.presence].toLowerCase(),
  ]
    .filter((part) => part !== '')
    .join(', ')

const teamWords = (team: Team): string => `${team.name}${team.open ? '' : ', closed now'}`

interface Choices {
  readonly people: readonly { value: string; label: string }[]
  readonly teams: readonly { value: string; label: string }[]
  readonly failed: boolean
}

const useChoices = (): Choices => {
  const people = useQuery(peopleQuery())
  const teams = useQuery(teamsQuery)
  return {
    people: (people.data?.items ?? []).map((one) => ({ value: one.id, label: personWords(one) })),
    teams: (teams.data?.items ?? []).map((one) => ({ value: one.name, label: teamWords(one) })),
    failed: people.isError || teams.isError,
  }
}

type NameFieldProps = FieldProps<'person'> | FieldProps<'team'> | FieldProps<'addressee'>

const shared = (props: NameFieldProps, failed: boolean) => ({
  name: props.field.name,
  label: labelOf(props.field),
  description: props.field.hint,
  searchable: true,
  openOnFocus: false,
  clearable: true,
  limit: 60,
  maxDropdownHeight: 260,
  comboboxProps: { withinPortal: true },
  nothingFoundMessage: failed ? 'The names did not come. Close this and try again.' : 'Nobody by that name',
  placeholder: 'Type a name',
  value: props.values[props.field.name] ?? null,
  error: props.missing ? 'Please choose' : undefined,
  onChange: (value: string | null) => props.onChange(props.field.name, value ?? ''),
})

export function PersonField(props: FieldProps<'person'>) {
  const { people, failed } = useChoices()
  return <Select {...shared(props, failed)} data={[...people]} />
}

export function TeamField(props: FieldProps<'team'>) {
  const { teams, failed } = useChoices()
  return <Select {...shared(props, failed)} data={[...teams]} />
}

export function AddresseeField(props: FieldProps<'addressee'>) {
  const { people, teams, failed } = useChoices()
  return (
    <Select
      {...shared(props, failed)}
      data={[
        { group: 'Teams', items: teams.map((one) => ({ ...one, value: `team:${one.value}` })) },
        { group: 'People', items: people.map((one) => ({ ...one, value: `person:${one.value}` })) },
      ]}
    />
  )
}
