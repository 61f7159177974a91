import { Select } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { peopleQuery } from '../../api/queries.ts'
import type { SettingChange } from '../../api/shapes.ts'
import { MoreRows } from '../../cases/list/more-rows.tsx'
import { Empty, Failed, Shape } from '../../look/blank.tsx'
import { When } from '../../look/clock.tsx'
import { settingChangesWords } from '../../words/setting-changes.ts'
import { SettingsPage } from '../settings-page.tsx'
import { ChangedRow } from './changed-row.tsx'
import classes from './changes.module.css'
import { changesQuery, type Kind, kinds } from './queries.ts'

/** The list of changes: who changed what of the company, with what stood there before. */
export function Changes() {
  const [kind, setKind] = useState<Kind | null>(null)
  const [by, setBy] = useState<string | null>(null)
  const people = useQuery(peopleQuery('all'))
  const changes = useInfiniteQuery(changesQuery({ kind, by }))
  const all = changes.data?.pages.flatMap((page) => page.items) ?? []
  const chosen = kind !== null || by !== null
  return (
    <SettingsPage title={settingChangesWords.title()} about={settingChangesWords.about()}>
      <div className={classes.choice}>
        <Select
          label={settingChangesWords.ofKind()}
          placeholder={settingChangesWords.everyKind()}
          clearable
          data={kinds.map((value) => ({ value, label: settingChangesWords.kinds[value]() }))}
          value={kind}
          onChange={(value) => setKind(kinds.find((known) => known === value) ?? null)}
        />
        <Select
          label={settingChangesWords.madeBy()}
          placeholder={settingChangesWords.anybody()}
          clearable
          searchable
          limit={60}
          data={(people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={by}
          onChange={setBy}
        />
      </div>
      {changes.isPending ? <Shape label={settingChangesWords.coming()} lines={[70, 60, 80]} /> : null}
      {changes.isError && all.length === 0 ? (
        <Failed
          title={problemOf(changes.error).title}
          {...(problemOf(changes.error).status === 403 ? {} : { retry: () => void changes.refetch() })}
        >
          {problemOf(changes.error).detail}
        </Failed>
      ) : null}
      {changes.isSuccess && all.length === 0 ? (
        chosen ? (
          <Empty title={settingChangesWords.noneSuch()}>{settingChangesWords.noneSuchMeans()}</Empty>
        ) : (
          <Empty title={settingChangesWords.none()}>{settingChangesWords.noneMeans()}</Empty>
        )
      ) : null}
      <ol className={classes.acts}>
        {[...Map.groupBy(all, momentOf).values()].map((together) => (
          <Act key={together[0]?.id} together={together} />
        ))}
      </ol>
      <MoreRows query={changes} />
    </SettingsPage>
  )
}

/** What was changed in one go. */
const momentOf = ({ at, by, how }: SettingChange): string => [at, by?.id ?? how].join(' ')

function Act({ together }: { readonly together: readonly SettingChange[] }) {
  const [first] = together
  if (first === undefined) return null
  const { by, how, at } = first
  const who =
    by !== null ? (
      <strong dir="auto">{by.name}</strong>
    ) : how === 'workspace' ? (
      ''
    ) : (
      settingChangesWords.how[how]()
    )
  return (
    <li className={classes.act}>
      <p className={classes.who}>{settingChangesWords.by({ who, when: <When at={at} /> })}</p>
      <ul className={classes.rows}>
        {together.map((change) => (
          <ChangedRow key={change.id} change={change} />
        ))}
      </ul>
    </li>
  )
}
