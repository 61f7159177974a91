import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { answer, problemOf, server } from '../../api/client.ts'
import type { Person, PhoneSettings } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { ChangedMeanwhile, FieldsOf } from '../../settings/changed-meanwhile.tsx'
import { useDraft } from '../../settings/draft.ts'
import { phoneSettingsQuery } from '../../settings/phone/queries.ts'
import { useSaving } from '../../settings/save.ts'
import { personWords } from '../../words/person.ts'
import { settingsWords } from '../../words/settings.ts'
import classes from './person.module.css'

/** Where somebody is rung when a customer is put through to them. */
export function DirectLine({ person }: { readonly person: Person }) {
  const { data } = useQuery(phoneSettingsQuery)
  return (
    <section className={classes.section} aria-labelledby="direct-line">
      <h2 id="direct-line">{personWords.directLine()}</h2>
      <p className={classes.means}>{personWords.directLineMeans({ name: person.name })}</p>
      {data === undefined ? null : (
        <FieldsOf kind="directLine" subject={person.id}>
          <DirectLineForm person={person} direct={data.direct} />
        </FieldsOf>
      )}
    </section>
  )
}

interface DirectLineFormProps {
  readonly person: Person
  readonly direct: PhoneSettings['direct']
}

function DirectLineForm({ person, direct }: DirectLineFormProps) {
  const numberIn = ({ items }: PhoneSettings['direct']) =>
    items.find((one) => one.person === person.id)?.number ?? ''
  const draft = useDraft({ version: direct.version, number: numberIn(direct) })
  const typed = draft.valueOf('number')
  const others = direct.items.filter((one) => one.person !== person.id)
  const saving = useSaving({
    query: phoneSettingsQuery,
    send: (number: string) =>
      answer(
        server.PUT('/api/v1/settings/phone/direct-lines', {
          body: {
            version: draft.version,
            items: number === '' ? others : [...others, { person: person.id, number }],
          },
        }),
      ),
    onSaved: draft.end,
    onMeanwhile: (read: PhoneSettings) => draft.goOn(read.direct),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!draft.untouched) saving.mutate(typed.trim())
  }
  const problem = saving.isError ? problemOf(saving.error) : null
  // Theirs is sent as the last one.
  const wrong = problem?.beside[`items.${others.length}.number`]
  return (
    <form className={classes.about} onSubmit={submit}>
      <div>
        <TextInput
          label={personWords.directLineNumber()}
          type="tel"
          dir="ltr"
          autoComplete="off"
          maxLength={60}
          error={wrong}
          value={typed}
          onChange={(event) => {
            saving.reset()
            draft.type({ number: event.currentTarget.value })
          }}
        />
        <ChangedMeanwhile
          field="number"
          changed={draft.meanwhile('number', (now) => (now === '' ? settingsWords.nothing() : now))}
        />
      </div>
      {problem === null || wrong !== undefined ? null : <Refusal problem={problem} />}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={draft.untouched}>
          {settingsWords.save()}
        </Button>
        {saving.isSuccess && draft.untouched ? <output>{settingsWords.saved()}</output> : null}
      </p>
    </form>
  )
}
