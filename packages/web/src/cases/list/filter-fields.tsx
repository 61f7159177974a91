import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { caseChoicesQuery, peopleQuery, teamsQuery } from '../../api/queries.ts'
import { filterWords } from '../../words/filter.ts'
import { tagWords } from '../../words/tags.ts'
import { languageName } from '../../words/written.ts'
import { callTag } from '../tags/call-tag.ts'
import classes from './filter-row.module.css'
import { type ChoiceName, isYes, type Narrowing, type NarrowingName } from './narrowing.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

const itself = (value: string): Choice => ({ value, label: value })

/** So long after a list, in milliseconds, what it can be narrowed to is asked for: its rows come first. */
const afterRows = 500

/** Has what there is to choose from come before anybody chooses. */
export const useChoicesReady = (): void => {
  const client = useQueryClient()
  useEffect(() => {
    const timer = setTimeout(() => {
      void client.prefetchQuery(teamsQuery)
      void client.prefetchQuery(peopleQuery())
      void client.prefetchQuery(caseChoicesQuery)
    }, afterRows)
    return () => clearTimeout(timer)
  }, [client])
}

/** What there is to choose from, field by field; empty while it is on its way. */
export const useChoices = (): Readonly<Record<ChoiceName, readonly Choice[]>> => {
  const teams = useQuery(teamsQuery).data?.items ?? []
  const people = useQuery(peopleQuery()).data?.items ?? []
  const { problems = [], languages = [], tags = [] } = useQuery(caseChoicesQuery).data ?? {}
  const leaders = new Map(teams.map(({ lead }) => [lead.id, lead]))
  const { promises, waitingOn, cameUpTo } = filterWords
  return {
    team: teams.map(({ name }) => itself(name)),
    owner: people.map(({ id, name }) => ({ value: id, label: name })),
    problem: problems.map(itself),
    promises: [
      { value: 'open', label: promises.open() },
      { value: 'broken', label: promises.broken() },
    ],
    cameUpTo: [
      { value: 'anyone', label: cameUpTo.anyone() },
      { value: 'me', label: cameUpTo.me() },
      ...[...leaders.values()].map(({ id, name }) => ({ value: id, label: name })),
    ],
    waitingOn: [
      { value: 'us', label: waitingOn.us() },
      { value: 'customer', label: waitingOn.customer() },
    ],
    tag: tags.map((tag) => ({
      value: tag.key,
      label: tag.retired ? tagWords.retired({ name: callTag(tag) }) : callTag(tag),
    })),
    language: languages.map((value) => ({ value, label: languageName(value) })),
  }
}

interface FilterFieldsProps {
  readonly id: string
  readonly fields: readonly NarrowingName[]
  readonly narrowing: Narrowing
  readonly onNarrow: (next: Narrowing) => void
  /** Beside the fields, as the way to keep what is set. */
  readonly children?: ReactNode
}

/** Everything a list can be narrowed to, field by field. */
export function FilterFields({ id, fields, narrowing, onNarrow, children }: FilterFieldsProps) {
  const choices = useChoices()
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  const set = (name: NarrowingName, value: string | true | undefined) => {
    const { [name]: _before, ...rest } = narrowing
    onNarrow(value === undefined ? rest : { ...rest, [name]: value })
  }
  return (
    <fieldset className={classes.fields} id={id}>
      <legend className={classes.spoken}>{filterWords.name()}</legend>
      {fields.map((name, index) =>
        isYes(name) ? (
          <label key={name} className={classes.tick}>
            <input
              type="checkbox"
              checked={narrowing[name] === true}
              onChange={({ currentTarget: { checked } }) => set(name, checked ? true : undefined)}
            />
            {filterWords.field[name]()}
          </label>
        ) : (
          <label key={name} className={classes.field}>
            {filterWords.field[name]()}
            <select
              ref={index === 0 ? first : undefined}
              value={String(narrowing[name] ?? '')}
              onChange={({ currentTarget: { value } }) => set(name, value === '' ? undefined : value)}
            >
              <option value="">{filterWords.any()}</option>
              {choices[name].map(({ value, label }) => (
                <option key={value} value={value} dir="auto">
                  {label}
                </option>
              ))}
            </select>
          </label>
        ),
      )}
      {children}
    </fieldset>
  )
}
