import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { problemOf } from '../../api/client.ts'
import type { Case } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { useAct } from './act.ts'
import classes from './action-form.module.css'
import { useDraft } from './draft.ts'
import { FieldInput } from './fields/field-input.tsx'
import { firstValues, missingIn, shownFields } from './filled.ts'
import { useFormKeys } from './form-keys.ts'
import type { ActionSpec, Values } from './spec.ts'
import { subjectWords } from './subjects.ts'
import { actionWords } from '../../words/actions.ts'

interface ActionFormProps {
  readonly spec: ActionSpec
  readonly about: Case
  /** The subjects it may be about; the first is chosen. */
  readonly subjects: readonly number[]
  /** What stands there to begin with, beside what the form knows. */
  readonly first?: Values | undefined
  readonly onClose: () => void
  readonly onDone: (words: string) => void
}

const fieldIn = (form: HTMLFormElement | null, name: string): HTMLElement | null =>
  form?.querySelector<HTMLElement>(`[data-field="${name}"], [name="${name}"]:not([type=hidden])`) ?? null

/** One action at the foot of the story, so that one reads while one writes. What was typed survives everything. */
export function ActionForm({ spec, about, subjects, onClose, onDone, first: begun }: ActionFormProps) {
  const [subject, setSubject] = useState(subjects[0] ?? 0)
  const draft = useDraft(`${about.id} ${spec.name}`, { ...firstValues(spec, about), ...begun })
  const [missing, setMissing] = useState<readonly string[]>([])
  const acting = useAct(about.id)
  const title = useId()
  const form = useRef<HTMLFormElement>(null)

  // What stands there already wants nothing.
  const missingAtFirst = useEffectEvent(() => missingIn(spec, draft.values, about))
  useEffect(() => {
    const here = form.current
    const [lacking] = missingAtFirst()
    const first =
      fieldIn(here, lacking ?? '') ??
      here?.querySelector<HTMLElement>('textarea, input:not([type=hidden]), select, [type=submit]')
    first?.focus()
  }, [])

  const submit = () => {
    if (acting.isPending) return
    const lacking = missingIn(spec, draft.values, about)
    setMissing(lacking)
    if (lacking.length > 0) {
      fieldIn(form.current, lacking[0] ?? '')?.focus()
      return
    }
    acting.mutate(
      { name: spec.name, body: spec.body(draft.values, subject), recorded: () => draft.clear() },
      {
        onSuccess: ({ case: after }) => {
          const said = after === null ? null : (spec.done?.(after) ?? null)
          onDone(said ?? actionWords.done({ title: spec.title() }))
        },
      },
    )
  }

  useFormKeys(form, { send: submit, leave: onClose })

  return (
    <form
      ref={form}
      className={classes.form}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className={classes.head}>
        <h2 id={title}>{spec.title()}</h2>
        <button type="button" className={classes.close} onClick={onClose} aria-label={actionWords.close()}>
          <IconX size={18} aria-hidden />
        </button>
      </div>
      <p className={classes.means}>{spec.means()}</p>
      <div className={classes.fields}>
        {subjects.length > 1 ? (
          <label className={classes.subject}>
            {actionWords.about()}
            <select value={subject} onChange={(event) => setSubject(Number(event.currentTarget.value))}>
              {subjects.map((number) => (
                <option key={number} value={number} dir="auto">
                  {subjectWords(about, spec.subject, number)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {shownFields(spec, draft.values, about).map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            about={about}
            values={draft.values}
            missing={missing.includes(field.name)}
            onChange={draft.set}
          />
        ))}
      </div>
      {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
      <div className={classes.foot}>
        <Button type="submit" loading={acting.isPending}>
          {spec.submit()}
        </Button>
      </div>
    </form>
  )
}
