import { NativeSelect } from '@mantine/core'
import type { Pothole } from '../api/shapes.ts'
import { AddresseeField } from '../cases/actions/fields/people-fields.tsx'
import { WordsField } from '../cases/actions/fields/words-field.tsx'
import { useWall } from '../look/clock.tsx'
import { inShort } from '../look/when.ts'
import { ActionForm as MatterForm, type Typed } from '../matters/action-form.tsx'
import classes from '../matters/matters.module.css'
import { potholeWords } from '../words/potholes.ts'
import { settingChangesWords } from '../words/setting-changes.ts'
import { useAct } from './act.ts'
import type { PossibleAction, PotholeField } from './actions.ts'

interface ActionFormProps {
  readonly about: Pothole
  readonly action: PossibleAction
  readonly onClose: () => void
}

/** One action on a pothole. */
export function ActionForm({ about, action: { spec, subject }, onClose }: ActionFormProps) {
  const act = useAct(about.id)
  return (
    <MatterForm
      spec={spec}
      doing={act}
      renderField={(field, typed) => <OneField field={field} changes={about.changes} {...typed} />}
      onSubmit={(values) =>
        act.mutate({ name: spec.name, body: spec.body(values, subject) }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  )
}

interface OneFieldProps extends Typed {
  readonly field: PotholeField
  readonly changes: Pothole['changes']
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
