import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { peopleQuery, teamsQuery } from '../../../api/queries.ts'
import type { Case, Person, Team } from '../../../api/shapes.ts'
import { peopleWords } from '../../../words/people.ts'
import { type FieldProps, labelOf } from './field-props.ts'
import { type OnTheMap, onTheMap } from './on-the-map.ts'

/** Name, what they do, and whether they are here: enough to choose the right one. */
const personWords = (person: Person): string =>
  [
    person.name,
    person.title,
    person.presence === 'present'
      ? person.onShift
        ? ''
        : 'off shift'
      : peopleWords.presence[person.presence]().toLowerCase(),
  ]
    .filter((part) => part !== '')
    .join(', ')

const teamWords = (team: Team): string => `${team.name}${team.open ? '' : ', closed now'}`

interface Choices {
  readonly people: readonly { value: string; label: string }[]
  readonly teams: readonly { value: string; label: string }[]
  readonly failed: boolean
}

const anybody: OnTheMap = { team: () => true, person: () => true }

/** @param about leaves those to whom the service map knows no way for this case */
const useChoices = (about?: Case): Choices => {
  const people = useQuery(peopleQuery())
  const teams = useQuery(teamsQuery)
  const fits = about === undefined ? anybody : onTheMap(about, teams.data?.items ?? [])
  return {
    people: (people.data?.items ?? [])
      .filter(({ id }) => fits.person(id))
      .map((one) => ({ value: one.id, label: personWords(one) })),
    teams: (teams.data?.items ?? [])
      .filter(({ name }) => fits.team(name))
      .map((one) => ({ value: one.name, label: teamWords(one) })),
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

interface AddresseeFieldProps extends FieldProps<'addressee'> {
  /** The case to offer: the server refuses anybody to whom the service map knows no way for it. */
  readonly about?: Case
}

export function AddresseeField({ about, ...props }: AddresseeFieldProps) {
  const { people, teams, failed } = useChoices(about)
  const { description, nothingFoundMessage, ...all } = shared(props, failed)
  return (
    <Select
      {...all}
      description={about === undefined ? description : `Where the service map knows a way from ${about.team}`}
      nothingFoundMessage={
        about === undefined || failed
          ? nothingFoundMessage
          : 'The service map knows no way to anybody by that name'
      }
      data={[
        { group: 'Teams', items: teams.map((one) => ({ ...one, value: `team:${one.value}` })) },
        { group: 'People', items: people.map((one) => ({ ...one, value: `person:${one.value}` })) },
      ]}
    />
  )
}
