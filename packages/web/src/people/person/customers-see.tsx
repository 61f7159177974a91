import { Checkbox, TextInput } from '@mantine/core'
import { ChangedMeanwhile } from '../../settings/changed-meanwhile.tsx'
import { personWords } from '../../words/person.ts'
import { settingsWords } from '../../words/settings.ts'
import type { Part } from './parts.ts'
import classes from './person.module.css'

/** Under which name customers know somebody, and whether they see their face. */
export function CustomersSee({ valueOf, type, meanwhile }: Part) {
  return (
    <fieldset className={classes.part}>
      <legend>{personWords.customers()}</legend>
      <TextInput
        label={personWords.workName()}
        description={personWords.workNameMeans()}
        maxLength={100}
        dir="auto"
        value={valueOf('workName')}
        onChange={(event) => type({ workName: event.currentTarget.value })}
      />
      <ChangedMeanwhile
        field="workName"
        changed={meanwhile('workName', (name) => (name === '' ? settingsWords.nothing() : name))}
      />
      <Checkbox
        label={personWords.showsSurname()}
        checked={valueOf('showsSurname')}
        onChange={(event) => type({ showsSurname: event.currentTarget.checked })}
      />
      <Checkbox
        label={personWords.showsPhoto()}
        checked={valueOf('showsPhoto')}
        onChange={(event) => type({ showsPhoto: event.currentTarget.checked })}
      />
    </fieldset>
  )
}
