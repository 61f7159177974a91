import { queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { SettingChange } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { settingsWords } from '../words/settings.ts'
import { saidOf } from './changes/changed-row.tsx'
import classes from './settings.module.css'

type Field = SettingChange['fields'][number]['field']

/** A row of the settings, as the list of changes names it; without a subject any of its kind. */
type Row = Pick<SettingChange, 'kind'> & { readonly subject: string | null }

const RowHere = createContext<Row>({ kind: 'company', subject: 'company' })

interface FieldsOfProps extends Row {
  readonly children: ReactNode
}

/** Says of which row the fields inside are; without it they are the company's. */
export function FieldsOf({ kind, subject, children }: FieldsOfProps) {
  const row = useMemo(() => ({ kind, subject }), [kind, subject])
  return <RowHere value={row}>{children}</RowHere>
}

/** The newest of a kind, read anew with each value that comes from elsewhere. */
const latestQuery = (kind: Row['kind'], value: string) =>
  queryOptions({
    queryKey: [...keys.people, 'latest-changes', kind, value],
    queryFn: ({ signal }) =>
      answer(server.GET('/api/v1/settings/changes', { signal, params: { query: { kind, limit: 20 } } })),
  })

interface ChangedMeanwhileProps {
  /** What it is called in the list of changes; left out where that writes it in another way. */
  readonly field?: Field
  /** What stands there now, where that is not what stood there when one began to type. */
  readonly changed: string | undefined
}

/** That somebody else changed what one is typing: who did so last, when, and from what to what. */
export function ChangedMeanwhile({ field, changed }: ChangedMeanwhileProps) {
  return changed === undefined ? null : <Changed field={field} value={changed} />
}

function Changed({ field, value }: { readonly field: Field | undefined; readonly value: string }) {
  const { kind, subject } = useContext(RowHere)
  const { data } = useQuery(latestQuery(kind, value))
  const change = data?.items.find(
    (one) =>
      (subject === null || one.subject === subject) &&
      (field === undefined || one.fields.some((of) => of.field === field)),
  )
  const before = change?.fields.find((one) => one.field === field)?.before
  return (
    <output className={classes.now}>
      {change?.by == null
        ? settingsWords.now({ value })
        : said({ name: change.by.name, when: <When at={change.at} />, value }, field, before)}
    </output>
  )
}

type Told = Parameters<typeof settingsWords.nowOf>[0]
type Value = SettingChange['fields'][number]['before']

/** Of a list only what stands there now: of one of several that list says what all of them were. */
const said = (told: Told, field: Field | undefined, before: Value | undefined): ReactNode =>
  field === undefined || before === undefined || Array.isArray(before)
    ? settingsWords.nowOf(told)
    : settingsWords.nowBy({ ...told, before: saidOf(field, before) })
