import { TextInput } from '@mantine/core'
import { ChangedMeanwhile } from '../../settings/changed-meanwhile.tsx'
import { personWords } from '../../words/person.ts'
import { settingsWords } from '../../words/settings.ts'
import type { About } from './parts.ts'
import classes from './person.module.css'

type Named = Pick<About, 'firstName' | 'surname' | 'email' | 'title'>

interface NameFieldsProps {
  readonly valueOf: (field: keyof Named) => string
  readonly type: (change: Partial<Named>) => void
  /** What stands in a field by now, where somebody else changed it. */
  readonly meanwhile?: (field: keyof Named, said: (value: string) => string) => string | undefined
}

const asIs = (text: string): string => (text === '' ? settingsWords.nothing() : text)

/** Name, address and title, of somebody who is added and of somebody who is there. */
export function NameFields({ valueOf, type, meanwhile }: NameFieldsProps) {
  const now = (field: keyof Named) => <ChangedMeanwhile field={field} changed={meanwhile?.(field, asIs)} />
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          label={personWords.firstName()}
          required
          withAsterisk={false}
          maxLength={100}
          dir="auto"
          value={valueOf('firstName')}
          onChange={(event) => type({ firstName: event.currentTarget.value })}
        />
        <TextInput
          label={personWords.surname()}
          required
          withAsterisk={false}
          maxLength={100}
          dir="auto"
          value={valueOf('surname')}
          onChange={(event) => type({ surname: event.currentTarget.value })}
        />
      </div>
      {now('firstName')}
      {now('surname')}
      <TextInput
        label={personWords.email()}
        description={personWords.emailMeans()}
        type="email"
        required
        withAsterisk={false}
        maxLength={200}
        dir="ltr"
        value={valueOf('email')}
        onChange={(event) => type({ email: event.currentTarget.value })}
      />
      {now('email')}
      <TextInput
        label={personWords.title()}
        description={personWords.titleMeans()}
        maxLength={100}
        dir="auto"
        value={valueOf('title')}
        onChange={(event) => type({ title: event.currentTarget.value })}
      />
      {now('title')}
    </>
  )
}
