import { Button } from '@mantine/core'
import { type FormEvent } from 'react'
import { answer, problemOf, server } from '../../api/client.ts'
import type { PersonSettings } from '../../api/shapes.ts'
import { writeWeek } from '../../hours/week.ts'
import { Refusal } from '../../look/refusal.tsx'
import { useDraft } from '../../settings/draft.ts'
import { useSaving } from '../../settings/save.ts'
import { settingsWords } from '../../words/settings.ts'
import { CustomersSee } from './customers-see.tsx'
import type { About } from './parts.ts'
import classes from './person.module.css'
import { personSettingsQuery } from './queries.ts'
import { WhoTheyAre } from './who-they-are.tsx'
import { WhatTheyDo } from './what-they-do.tsx'

/** Everything that is said of somebody, in one form: it is saved together or not at all. */
export function AboutForm({ settings }: { readonly settings: PersonSettings }) {
  const { id, shifts } = settings.person
  const draft = useDraft<About & { readonly version: string }>({
    ...settings,
    workName: settings.workName ?? '',
    usualDeputy: settings.usualDeputy ?? '',
    week: shifts,
  })
  const saving = useSaving({
    query: personSettingsQuery(id),
    send: ({ workName, usualDeputy, week, ...typed }: typeof draft.typed) =>
      answer(
        server.PATCH('/api/v1/people/{id}/settings', {
          params: { path: { id } },
          body: {
            ...typed,
            ...(week === undefined ? {} : { hours: writeWeek(week) }),
            ...(usualDeputy === undefined ? {} : { usualDeputy: usualDeputy === '' ? null : usualDeputy }),
            ...(workName === undefined ? {} : { workName: workName.trim() === '' ? null : workName }),
            version: draft.version,
          },
        }),
      ),
    onSaved: draft.end,
    onMeanwhile: draft.goOn,
  })
  const parts = {
    valueOf: draft.valueOf,
    meanwhile: draft.meanwhile,
    type: (change: typeof draft.typed) => {
      saving.reset()
      draft.type(change)
    },
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!draft.untouched) saving.mutate(draft.typed)
  }
  const problem = saving.isError ? problemOf(saving.error) : null
  const noHours = problem?.errors?.some(({ path }) => path === 'hours') === true
  return (
    <form className={classes.about} onSubmit={submit}>
      <WhoTheyAre {...parts} />
      <WhatTheyDo {...parts} person={settings.person} noHours={noHours} />
      <CustomersSee {...parts} />
      {problem === null || noHours ? null : <Refusal problem={problem} />}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={draft.untouched}>
          {settingsWords.save()}
        </Button>
        {saving.isSuccess && draft.untouched ? <output>{settingsWords.saved()}</output> : null}
      </p>
    </form>
  )
}
