import { Button, MultiSelect, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { Settings } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import { spokenWith } from '../people/person/languages.ts'
import { outsideWords } from '../words/outside-bodies.ts'
import { settingsWords } from '../words/settings.ts'
import { inARow, languageName } from '../words/written.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { useDraft } from './draft.ts'
import { settingsQuery } from './queries.ts'
import { useSaving } from './save.ts'
import classes from './settings.module.css'

type Bodies = Settings['outsideBodies']
type Body = Bodies['items'][number]
type Field = Exclude<keyof Body, 'languages'>

/** What one types; empty is nothing. */
type Typed = Readonly<Record<Field, string>> & { readonly languages: readonly string[] }

const mostLetters = { name: 200, about: 300, deadline: 300, web: 300, phone: 40, address: 300 } as const
const means: Partial<Readonly<Record<Field, () => string>>> = {
  deadline: outsideWords.deadlineMeans,
  web: outsideWords.webMeans,
}
const noLanguage: readonly string[] = []

const typedOf = (body: Body | undefined): Typed => ({
  name: body?.name ?? '',
  about: body?.about ?? '',
  deadline: body?.deadline ?? '',
  languages: body?.languages ?? noLanguage,
  web: body?.web ?? '',
  phone: body?.phone ?? '',
  address: body?.address ?? '',
})

const bodyOf = ({ name, languages, ...rest }: Typed): Body => ({
  name,
  ...Object.fromEntries(Object.entries(rest).filter(([, text]) => text.trim() !== '')),
  ...(languages.length === 0 ? {} : { languages: [...languages] }),
})

interface OutsideBodyFormProps {
  /** What it is called now; null for one that is new. */
  readonly named: string | null
  readonly bodies: Bodies
  readonly onDone: () => void
}

/** Changes one of them, or adds one, among those that there are by then. */
export function OutsideBodyForm({ named, bodies, onDone }: OutsideBodyFormProps) {
  const there = bodies.items.find(({ name }) => name === named)
  const draft = useDraft<Typed & { readonly version: string }>({ ...typedOf(there), version: bodies.version })
  const saving = useSaving({
    query: settingsQuery,
    /** @param body null takes it away */
    send: (body: Body | null) => {
      const kept = body === null ? [] : [body]
      const items =
        there === undefined
          ? [...bodies.items, ...kept]
          : bodies.items.flatMap((one) => (one.name === named ? kept : [one]))
      return answer(
        server.PUT('/api/v1/settings/outside-bodies', { body: { version: draft.version, items } }),
      )
    },
    onSaved: onDone,
    onMeanwhile: ({ outsideBodies }: Settings) => draft.goOn(outsideBodies),
  })
  const type = (change: Partial<Typed>) => {
    saving.reset()
    draft.type(change)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.untouched) return
    const { version: _version, ...typed } = { ...typedOf(there), ...draft.typed }
    saving.mutate(bodyOf(typed))
  }
  const field = (name: Field) => (
    <div key={name}>
      <TextInput
        label={outsideWords.fields[name]()}
        description={means[name]?.()}
        required={name === 'name'}
        withAsterisk={false}
        type={name === 'phone' ? 'tel' : name === 'web' ? 'url' : 'text'}
        maxLength={mostLetters[name]}
        dir={name === 'phone' || name === 'web' ? 'ltr' : 'auto'}
        value={draft.valueOf(name)}
        onChange={(event) => type({ [name]: event.currentTarget.value })}
      />
      <ChangedMeanwhile
        field="outsideBodies"
        changed={draft.meanwhile(name, (text) => (text === '' ? settingsWords.nothing() : text))}
      />
    </div>
  )
  const spoken = draft.valueOf('languages')
  return (
    <form className={classes.hours} onSubmit={submit}>
      {(['name', 'about', 'deadline'] as const).map(field)}
      <MultiSelect
        label={outsideWords.fields.languages()}
        searchable
        limit={60}
        data={spokenWith(spoken).map((value) => ({ value, label: languageName(value) }))}
        value={[...spoken]}
        onChange={(languages) => type({ languages })}
      />
      <ChangedMeanwhile
        field="outsideBodies"
        changed={draft.meanwhile('languages', (tags) => inARow(tags.map(languageName)))}
      />
      {(['web', 'phone', 'address'] as const).map(field)}
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={draft.untouched}>
          {settingsWords.save()}
        </Button>
        {named === null ? (
          <Button variant="default" onClick={onDone}>
            {settingsWords.close()}
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => saving.mutate(null)}>
            {outsideWords.drop()}
          </Button>
        )}
      </p>
    </form>
  )
}
