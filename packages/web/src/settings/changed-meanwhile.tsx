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

/** That somebody else changed what one is typing: from what to what, and of one value who did so last, and when. */
export function ChangedMeanwhile({ field, changed }: ChangedMeanwhileProps) {
  return changed === undefined ? null : <Changed field={field} value={changed} />
}

function Changed({ field, value }: { readonly field: Field | undefined; readonly value: string }) {
  const { kind, subject } = useContext(RowHere)
  const { data } = useQuery({ ...latestQuery(kind, value), enabled: field !== undefined })
  const isHere = (one: SettingChange) =>
    (subject === null || one.subject === subject) && one.fields.some((of) => of.field === field)
  const change = data?.items.find(isHere)
  const told = change?.fields.find((one) => one.field === field)
  // Of a list, the last change may have been to another of its entries: whose this one was, nobody knows.
  const isOneValue = told !== undefined && ![told.before, told.after].some(Array.isArray)
  return (
    <output className={classes.now}>
      {field !== undefined && change?.by != null && isOneValue
        ? settingsWords.nowBy({
            name: change.by.name,
            when: <When at={change.at} />,
            before: saidOf(field, told.before),
            value,
          })
        : settingsWords.now({ value })}
    </output>
  )
}
