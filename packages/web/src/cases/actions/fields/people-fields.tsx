import { type ComboboxItem, isOptionsGroup, type OptionsFilter, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { peopleQuery, teamsQuery } from '../../../api/queries.ts'
import type { Case, Person, Team } from '../../../api/shapes.ts'
import { folded } from '../../../look/folded.ts'
import { titleOf, titlesOf } from '../../../people/title.ts'
import { type FieldProps, labelOf } from './field-props.ts'
import { LeadersLine } from './leaders-line.tsx'
import { type OnTheMap, onTheMap } from './on-the-map.ts'
import { fieldWords } from '../../../words/actions.ts'
import { inARow } from '../../../words/written.ts'

/** Name, what they do, and whether they are here: enough to choose the right one. */
const personWords = (person: Person): string =>
  inARow(
    [
      person.name,
      titleOf(person),
      person.presence === 'present'
        ? person.onShift
          ? ''
          : fieldWords.people.offShift()
        : fieldWords.people[person.presence](),
    ].filter((part) => part !== ''),
  )

const teamWords = ({ name, open }: Team): string => (open ? name : fieldWords.people.closed({ name }))

interface Choices {
  /** Who can be chosen has not come yet. */
  readonly coming: boolean
  readonly people: readonly { value: string; label: string; leads: boolean; also: string }[]
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
      .map((one) => ({
        value: one.id,
        label: personWords(one),
        leads: one.leads.length > 0,
        also: folded([one.name, ...titlesOf(one)].join(' ')),
      })),
    teams: (teams.data?.items ?? [])
      .filter(({ name }) => fits.team(name))
      .map((one) => ({ value: one.name, label: teamWords(one) })),
    coming: people.isPending || teams.isPending,
    failed: people.isError || teams.isError,
  }
}

type NameFieldProps =
  | FieldProps<'person'>
  | FieldProps<'leader'>
  | FieldProps<'team'>
  | FieldProps<'addressee'>

/** Nobody is said to be missing before it is known who there is. */
const nobodyFound = ({ coming, failed }: Choices, nobody: string): string => {
  if (failed) return fieldWords.people.failed()
  return coming ? fieldWords.people.coming() : nobody
}

const shared = (props: NameFieldProps, choices: Choices) => ({
  name: props.field.name,
  // The name itself is that of a hidden field, which holds what was chosen.
  'data-field': props.field.name,
  label: labelOf(props.field),
  description: props.field.hint?.(),
  searchable: true,
  openOnFocus: false,
  // A few letters and Enter choose, also letters that were typed before there was anybody to choose.
  selectFirstOptionOnChange: !choices.coming,
  // Or the library, a moment after the list has opened, forgets again what was chosen first.
  selectFirstOptionOnDropdownOpen: (props.values[props.field.name] ?? '') === '',
  clearable: true,
  limit: 60,
  maxDropdownHeight: 260,
  comboboxProps: { withinPortal: true },
  nothingFoundMessage: nobodyFound(choices, fieldWords.people.nobody()),
  placeholder: fieldWords.people.type(),
  value: props.values[props.field.name] ?? null,
  error: props.missing ? fieldWords.missing.person() : undefined,
  onChange: (value: string | null) => props.onChange(props.field.name, value ?? ''),
})

/** By name, or by title in any language that it is kept in, with or without accents. */
const byNameOrTitle =
  (people: Choices['people']): OptionsFilter =>
  ({ options, search, limit }) => {
    const sought = folded(search)
    const fit = ({ value, label }: ComboboxItem) =>
      folded(label).includes(sought) || people.some((one) => one.value === value && one.also.includes(sought))
    return options.filter((one) => !isOptionsGroup(one) && fit(one)).slice(0, limit)
  }

const ofPeople = (people: Choices['people']) => ({
  data: people.map(({ value, label }) => ({ value, label })),
  filter: byNameOrTitle(people),
})

export function PersonField(props: FieldProps<'person'>) {
  const choices = useChoices()
  return <Select {...shared(props, choices)} {...ofPeople(choices.people)} />
}

/** Whoever leads: where they are rung stands below, once one is chosen. */
export function LeaderField({ rung, ...props }: FieldProps<'leader'> & { readonly rung?: ReactNode }) {
  const choices = useChoices()
  const leaders = choices.people.filter(({ leads }) => leads)
  return (
    <>
      <Select {...shared(props, choices)} {...ofPeople(leaders)} />
      <LeadersLine leader={props.values[props.field.name] ?? ''} rung={rung} />
    </>
  )
}

export function TeamField(props: FieldProps<'team'>) {
  const choices = useChoices()
  return <Select {...shared(props, choices)} data={[...choices.teams]} />
}

interface AddresseeFieldProps extends FieldProps<'addressee'> {
  /** The case to offer: the server refuses anybody to whom the service map knows no way for it. */
  readonly about?: Case
}

export function AddresseeField({ about, ...props }: AddresseeFieldProps) {
  const choices = useChoices(about)
  const { people, teams } = choices
  const { description, nothingFoundMessage, ...all } = shared(props, choices)
  return (
    <Select
      {...all}
      description={about === undefined ? description : fieldWords.people.onMap({ team: about.team })}
      nothingFoundMessage={
        about === undefined ? nothingFoundMessage : nobodyFound(choices, fieldWords.people.offMap())
      }
      data={[
        {
          group: fieldWords.people.teams(),
          items: teams.map((one) => ({ ...one, value: `team:${one.value}` })),
        },
        {
          group: fieldWords.people.people(),
          items: people.map((one) => ({ ...one, value: `person:${one.value}` })),
        },
      ]}
    />
  )
}
