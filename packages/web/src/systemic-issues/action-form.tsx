import { MomentField } from '../cases/actions/fields/moment-field.tsx'
import { AddresseeField, PersonField, TeamField } from '../cases/actions/fields/people-fields.tsx'
import { WordsField } from '../cases/actions/fields/words-field.tsx'
import { ActionForm as MatterForm, type Typed } from '../matters/action-form.tsx'
import { useAct } from './act.ts'
import type { IssueField, PossibleAction } from './actions.ts'

interface ActionFormProps {
  readonly id: string
  readonly action: PossibleAction
  readonly onClose: () => void
}

/** One action on a systemic issue. */
export function ActionForm({ id, action: { spec, subject }, onClose }: ActionFormProps) {
  const act = useAct(id)
  return (
    <MatterForm
      spec={spec}
      doing={act}
      renderField={(field, typed) => <OneField field={field} {...typed} />}
      onSubmit={(values) =>
        act.mutate({ name: spec.name, body: spec.body(values, subject) }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  )
}

interface OneFieldProps extends Typed {
  readonly field: IssueField
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
