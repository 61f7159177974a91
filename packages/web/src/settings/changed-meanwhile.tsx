import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { SettingChange } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { settingsWords } from '../words/settings.ts'
import { saidOf } from './changes/changed-row.tsx'
import classes from './settings.module.css'

type Field = SettingChange['fields'][number]['field']

/** Of the company's, the newest first. */
const latestQuery = (to: string) =>
  queryOptions({
    queryKey: [...keys.people, 'latest-changes', to],
    queryFn: ({ signal }) =>
      answer(
        server.GET('/api/v1/settings/changes', { signal, params: { query: { kind: 'company', limit: 20 } } }),
      ),
  })

interface ChangedMeanwhileProps {
  readonly field: Field
  /** What stands there now, where that is not what stood there when one began to type. */
  readonly changed: string | undefined
}

/** That somebody else changed what one is typing: who did so last, when, and from what to what. */
export function ChangedMeanwhile({ field, changed }: ChangedMeanwhileProps) {
  return changed === undefined ? null : <Changed field={field} value={changed} />
}

function Changed({ field, value }: { readonly field: Field; readonly value: string }) {
  const { data } = useQuery(latestQuery(`${field} ${value}`))
  const change = data?.items.find(({ fields }) => fields.some((one) => one.field === field))
  const changed = change?.fields.find((one) => one.field === field)
  return (
    <output className={classes.now}>
      {change?.by == null || changed === undefined
        ? settingsWords.now({ value })
        : settingsWords.nowBy({
            name: change.by.name,
            when: <When at={change.at} />,
            before: saidOf(field, changed.before),
            value,
          })}
    </output>
  )
}
