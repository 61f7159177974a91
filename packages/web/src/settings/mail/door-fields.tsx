import { Button, Select, TextInput } from '@mantine/core'
import type { MailDoors } from '../../api/shapes.ts'
import people from '../../people/people.module.css'
import { mailDoorsWords } from '../../words/mail-doors.ts'
import classes from '../settings.module.css'

export type MailDoor = MailDoors['items'][number]

interface DoorFieldsProps {
  /** Counted from one. */
  readonly number: number
  readonly door: MailDoor
  readonly channels: MailDoors['channels']
  readonly onType: (change: Partial<MailDoor>) => void
  readonly onDrop: () => void
}

/** An address, and the channel for which it stands; one that the map has no more is named until it is changed. */
export function DoorFields({ number, door, channels, onType, onDrop }: DoorFieldsProps) {
  const isGone = channels.every(({ name }) => name !== door.door)
  const known = channels.map(({ name, team }) => ({
    value: name,
    label: mailDoorsWords.leadsTo({ name, team }),
  }))
  const gone = { value: door.door, label: mailDoorsWords.gone({ name: door.door }) }
  return (
    <fieldset className={classes.door}>
      <legend className={people.spoken}>{mailDoorsWords.nth({ number })}</legend>
      <TextInput
        label={mailDoorsWords.address()}
        type="email"
        required
        withAsterisk={false}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={door.address}
        onChange={(event) => onType({ address: event.currentTarget.value })}
      />
      <Select
        label={mailDoorsWords.door()}
        allowDeselect={false}
        data={isGone ? [...known, gone] : known}
        value={door.door}
        onChange={(next) => {
          if (next !== null) onType({ door: next })
        }}
      />
      <Button variant="subtle" onClick={onDrop}>
        {mailDoorsWords.drop({ number, spoken: <span className={people.spoken} /> })}
      </Button>
    </fieldset>
  )
}
