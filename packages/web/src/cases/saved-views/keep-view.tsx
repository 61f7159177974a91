import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { meQuery } from '../../api/queries.ts'
import type { SavedView } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { savedViewWords } from '../../words/saved-views.ts'
import { askedFor, type Narrowing } from '../list/narrowing.ts'
import classes from './keep-view.module.css'
import { savedViewsQuery, useSaveViews } from './queries.ts'
import { isSameView } from './same-view.ts'

const mostViews = 20

interface KeepViewProps {
  readonly list: SavedView['list']
  /** As it is kept, with the team that is chosen. */
  readonly narrowing: Narrowing
  /** As the address says it. */
  readonly shown: Narrowing
  /** Shows what was kept as its view does. */
  readonly onKept: (narrowing: Narrowing) => void
}

/** Keeps the list as it is narrowed now under a name, or changes the view that it is. */
export function KeepView({ list, narrowing, shown, onKept }: KeepViewProps) {
  const views = useQuery(savedViewsQuery).data
  const [opened, setOpened] = useState(false)
  if (views === undefined) return null
  const stands = [narrowing, shown].flatMap((one) =>
    views.mine.filter((view) => isSameView(view, list, one)),
  )[0]
  return (
    <>
      <button
        type="button"
        className={classes.open}
        aria-expanded={opened}
        onClick={() => setOpened((was) => !was)}
      >
        {stands === undefined ? savedViewWords.keep() : savedViewWords.change()}
      </button>
      {!opened ? null : stands === undefined && views.mine.length >= mostViews ? (
        <p className={classes.full}>{savedViewWords.full()}</p>
      ) : (
        <ViewForm
          key={stands?.id ?? 'new'}
          stands={stands}
          list={list}
          narrowing={narrowing}
          onDone={() => {
            setOpened(false)
            onKept(narrowing)
          }}
        />
      )}
    </>
  )
}

interface ViewFormProps extends Pick<KeepViewProps, 'list' | 'narrowing'> {
  readonly stands: SavedView | undefined
  readonly onDone: () => void
}

function ViewForm({ stands, list, narrowing, onDone }: ViewFormProps) {
  const { leads } = useSuspenseQuery(meQuery).data.person
  const [name, setName] = useState(stands?.name ?? '')
  const [team, setTeam] = useState(stands?.team ?? '')
  const [id] = useState(() => stands?.id ?? crypto.randomUUID())
  const saving = useSaveViews(onDone)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const view: SavedView = {
    id,
    name: name.trim(),
    list,
    narrowing: askedFor(narrowing),
    team: team === '' ? null : team,
  }
  const isOther = (one: SavedView) => one.id !== id
  const keep = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate((mine) =>
      mine.some((one) => !isOther(one)) ? mine.map((one) => (isOther(one) ? one : view)) : [...mine, view],
    )
  }
  // What was shown to a team that they no longer lead stays as it is, until they take it back.
  const teams = [...new Set([...leads, ...(team === '' ? [] : [team])])]
  return (
    <form className={classes.form} onSubmit={keep}>
      <TextInput
        label={savedViewWords.name()}
        ref={field}
        required
        withAsterisk={false}
        maxLength={60}
        dir="auto"
        value={name}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      {teams.length === 0 ? null : (
        <NativeSelect
          label={savedViewWords.shownTo()}
          value={team}
          onChange={({ currentTarget: { value } }) => setTeam(value)}
          data={[
            { value: '', label: savedViewWords.onlyMe() },
            ...teams.map((one) => ({ value: one, label: savedViewWords.team({ team: one }) })),
          ]}
        />
      )}
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" size="compact-sm" loading={saving.isPending}>
          {savedViewWords.save()}
        </Button>
        {stands === undefined ? null : (
          <>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => saving.mutate((mine) => [view, ...mine.filter(isOther)])}
            >
              {savedViewWords.first()}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => saving.mutate((mine) => mine.filter(isOther))}
            >
              {savedViewWords.drop()}
            </Button>
          </>
        )}
      </p>
    </form>
  )
}
