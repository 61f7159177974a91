import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { MomentField } from '../cases/actions/fields/moment-field.tsx'
import { AddresseeField, PersonField, TeamField } from '../cases/actions/fields/people-fields.tsx'
import { WordsField } from '../cases/actions/fields/words-field.tsx'
import { textOf, type Values } from '../cases/actions/spec.ts'
import { Refusal } from '../look/refusal.tsx'
import { useAct } from './act.ts'
import type { IssueField, PossibleAction } from './actions.ts'
import classes from './systemic-issues.module.css'
import { systemicWords } from '../words/systemic-issues.ts'

interface ActionFormProps {
  readonly id: string
  readonly action: PossibleAction
  readonly onClose: () => void
}

/** One action on a systemic issue, with what has to be said for it. */
export function ActionForm({ id, action: { spec, subject }, onClose }: ActionFormProps) {
  const act = useAct(id)
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
  readonly field: IssueField
  readonly values: Values
  readonly onChange: (name: string, value: string) => void
}

function OneField({ field, ...rest }: OneFieldProps) {
  switch (field.kind) {
    case 'words':
      return <WordsField field={field} missing={false} {...rest} />
    case 'moment':
      return <MomentField field={field} missing={false} {...rest} />
    case 'addressee':
      return <AddresseeField field={field} missing={false} {...rest} />
    case 'person':
      return <PersonField field={field} missing={false} {...rest} />
    case 'team':
      return <TeamField field={field} missing={false} {...rest} />
  }
}
