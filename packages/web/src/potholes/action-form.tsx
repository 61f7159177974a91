import { Button, NativeSelect } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { Pothole } from '../api/shapes.ts'
import { AddresseeField } from '../cases/actions/fields/people-fields.tsx'
import { WordsField } from '../cases/actions/fields/words-field.tsx'
import { textOf, type Values } from '../cases/actions/spec.ts'
import { useWall } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { inShort } from '../look/when.ts'
import classes from '../systemic-issues/systemic-issues.module.css'
import { potholeWords } from '../words/potholes.ts'
import { settingChangesWords } from '../words/setting-changes.ts'
import { systemicWords } from '../words/systemic-issues.ts'
import { useAct } from './act.ts'
import type { PossibleAction, PotholeField } from './actions.ts'

interface ActionFormProps {
  readonly about: Pothole
  readonly action: PossibleAction
  readonly onClose: () => void
}

/** One action on a pothole, with what has to be said for it. */
export function ActionForm({ about, action: { spec, subject }, onClose }: ActionFormProps) {
  const act = useAct(about.id)
  const [values, setValues] = useState<Values>({})
  const missing = spec.fields.some(({ name }) => textOf(values, name).trim() === '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!missing) act.mutate({ name: spec.name, body: spec.body(values, subject) }, { onSuccess: onClose })
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label={spec.title()}>
      <h2>{spec.title()}</h2>
      {spec.fields.map((field) => (
        <OneField
          key={field.name}
          field={field}
          changes={about.changes}
          values={values}
          onChange={(name, value) => setValues((before) => ({ ...before, [name]: value }))}
        />
      ))}
      {act.isError ? <Refusal problem={problemOf(act.error)} /> : null}
      <div className={classes.presses}>
        <Button type="submit" loading={act.isPending} disabled={missing}>
          {spec.submit()}
        </Button>
        <Button variant="default" onClick={onClose}>
          {systemicWords.notNow()}
        </Button>
      </div>
    </form>
  )
}

interface OneFieldProps {
  readonly field: PotholeField
  readonly changes: Pothole['changes']
  readonly values: Values
  readonly onChange: (name: string, value: string) => void
}

function OneField({ field, changes, ...rest }: OneFieldProps) {
  switch (field.kind) {
    case 'words':
      return <WordsField field={field} missing={false} {...rest} />
    case 'addressee':
      return <AddresseeField field={field} missing={false} {...rest} />
    case 'change':
      return <ChangeField field={field} changes={changes} {...rest} />
  }
}

/** What was changed since the case rose, the last first. */
function ChangeField({
  field: { name, label, hint },
  changes,
  values,
  onChange,
}: OneFieldProps & { readonly field: Extract<PotholeField, { readonly kind: 'change' }> }) {
  const { now, zone } = useWall()
  if (changes.length === 0) return <p className={classes.soft}>{potholeWords.nameChange.none()}</p>
  return (
    <NativeSelect
      name={name}
      label={label()}
      description={hint()}
      value={values[name] ?? ''}
      onChange={(event) => onChange(name, event.currentTarget.value)}
    >
      <option value="">{potholeWords.nameChange.choose()}</option>
      {changes.map(({ id, kind, named, at }) => (
        <option key={id} value={id} dir="auto">
          {potholeWords.nameChange.option({
            kind: settingChangesWords.kinds[kind](),
            named,
            when: inShort(at, now, zone),
          })}
        </option>
      ))}
    </NativeSelect>
  )
}
