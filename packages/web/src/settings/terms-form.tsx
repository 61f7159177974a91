import { Button, NumberInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { Settings } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import { settingsWords } from '../words/settings.ts'
import { termsWords } from '../words/terms.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { settingsQuery } from './queries.ts'
import { useSaving } from './save.ts'
import classes from './settings.module.css'

type Terms = Settings['terms']
type Name = Terms['values'][number]['name']

const valueOf = ({ values }: Terms, name: Name): number | undefined =>
  values.find((term) => term.name === name)?.value

/** How long things may take here, each within what a customer can count on anywhere. */
export function TermsForm({ terms }: { readonly terms: Terms }) {
  const [typed, setTyped] = useState<Partial<Record<Name, number>>>({})
  const [before, setBefore] = useState(terms)
  const [version, setVersion] = useState(terms.version)
  const untouched = Object.keys(typed).length === 0
  const saving = useSaving({
    query: settingsQuery,
    send: (change: typeof typed) =>
      answer(server.PATCH('/api/v1/settings/terms', { body: { version, terms: change } })),
    onSaved: () => setTyped({}),
    onMeanwhile: (read: Settings) => setVersion(read.terms.version),
  })
  const type = (name: Name, value: number) => {
    saving.reset()
    if (untouched) {
      setBefore(terms)
      setVersion(terms.version)
    }
    setTyped({ ...typed, [name]: value })
  }
  const meanwhile = (name: Name): string | undefined => {
    const now = valueOf(terms, name)
    return Object.hasOwn(typed, name) && now !== valueOf(before, name) ? String(now) : undefined
  }
  const outside = terms.values.find(({ name, value, least, most }) => {
    const now = typed[name] ?? value
    return now < least || now > most
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (outside !== undefined)
      event.currentTarget.querySelector<HTMLInputElement>(`[name="${outside.name}"]`)?.focus()
    else if (!untouched) saving.mutate(typed)
  }
  return (
    <form className={classes.part} onSubmit={submit} aria-labelledby="terms-form">
      <h2 id="terms-form">{termsWords.title()}</h2>
      <p className={classes.means}>{termsWords.means()}</p>
      <div className={classes.terms}>
        {terms.values.map(({ name, value, standard, least, most }) => (
          <div key={name}>
            <NumberInput
              name={name}
              label={termsWords.names[name]()}
              description={termsWords.bounds({ standard, least, most })}
              min={least}
              max={most}
              clampBehavior="none"
              hideControls
              allowDecimal={false}
              allowNegative={false}
              value={typed[name] ?? value}
              error={name === outside?.name ? termsWords.outside({ least, most }) : undefined}
              onChange={(now) => {
                if (typeof now === 'number') type(name, now)
              }}
            />
            <ChangedMeanwhile field="terms" changed={meanwhile(name)} />
          </div>
        ))}
      </div>
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={untouched}>
          {termsWords.save()}
        </Button>
        {saving.isSuccess && untouched ? <output>{settingsWords.saved()}</output> : null}
      </p>
    </form>
  )
}
