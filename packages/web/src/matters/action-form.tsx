import { Button } from '@mantine/core'
import { type FormEvent, Fragment, type ReactNode, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Say, textOf, type Values } from '../cases/actions/spec.ts'
import { Refusal } from '../look/refusal.tsx'
import { systemicWords } from '../words/systemic-issues.ts'
import classes from './matters.module.css'

/** What a field has in it, and where what is typed goes. */
export interface Typed {
  readonly values: Values
  readonly onChange: (name: string, value: string) => void
}

interface ActionFormProps<Asked> {
  readonly spec: { readonly title: Say; readonly fields: readonly Asked[]; readonly submit: Say }
  /** How far the server is with it. */
  readonly doing: { readonly isError: boolean; readonly error: unknown; readonly isPending: boolean }
  readonly renderField: (field: Asked, typed: Typed) => ReactNode
  readonly onSubmit: (values: Values) => void
  readonly onClose: () => void
}

/** One action on a matter of the company's own, with what has to be said for it. */
export function ActionForm<Asked extends { readonly name: string }>({
  spec,
  doing,
  renderField,
  onSubmit,
  onClose,
}: ActionFormProps<Asked>) {
  const [values, setValues] = useState<Values>({})
  const missing = spec.fields.some(({ name }) => textOf(values, name).trim() === '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!missing) onSubmit(values)
  }
  const onChange = (name: string, value: string) => setValues((before) => ({ ...before, [name]: value }))
  return (
    <form className={classes.form} onSubmit={submit} aria-label={spec.title()}>
      <h2>{spec.title()}</h2>
      {spec.fields.map((field) => (
        <Fragment key={field.name}>{renderField(field, { values, onChange })}</Fragment>
      ))}
      {doing.isError ? <Refusal problem={problemOf(doing.error)} /> : null}
      <div className={classes.presses}>
        <Button type="submit" loading={doing.isPending} disabled={missing}>
          {spec.submit()}
        </Button>
        <Button variant="default" onClick={onClose}>
          {systemicWords.notNow()}
        </Button>
      </div>
    </form>
  )
}
