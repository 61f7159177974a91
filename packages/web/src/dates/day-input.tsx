import { TextInput } from '@mantine/core'
import { type Ref, useState } from 'react'
import { useWall } from '../look/clock.tsx'
import { type Moment, momentAt, wallClockAt, wholeDay } from '../look/when.ts'
import { dateWords } from '../words/dates.ts'
import classes from './dates.module.css'
import { useTyped } from './use-typed.ts'

interface DayInputProps {
  readonly ref?: Ref<HTMLInputElement>
  readonly name?: string
  readonly label: string
  readonly hint: string
  readonly required?: boolean
  readonly error?: string | undefined
  /** `YYYY-MM-DD`; empty while none is understood. */
  readonly day: string
  readonly onChange: (day: string) => void
  readonly onBlur?: () => void
}

/** A whole day where the company is, in words: "monday", "24/12". */
export function DayInput({ ref, name, label, hint, required, error, day, onChange, onBlur }: DayInputProps) {
  const { zone } = useWall()
  const [typed, setTyped] = useState('')
  const [left, setLeft] = useState(false)
  const field = useTyped({
    moment: day === '' ? '' : (momentAt(`${day}T12:00`, zone) ?? ''),
    typed,
    side: 'ahead',
    instead: dateWords.tryDay(),
    onChange: (moment: Moment, text: string) => {
      setTyped(text)
      onChange(moment === '' ? '' : wallClockAt(moment, zone).slice(0, 10))
    },
  })
  const said = day === '' ? (field.said ?? hint) : wholeDay(day)
  return (
    <TextInput
      ref={ref}
      name={name}
      label={label}
      autoComplete="off"
      required={required ?? false}
      withAsterisk={false}
      classNames={{ root: classes.beside }}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={<output>{said}</output>}
      value={typed === '' && day !== '' ? wholeDay(day) : typed}
      error={error === undefined && !left ? undefined : (field.unknown ?? error)}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true)
        field.settle()
        onBlur?.()
      }}
      onChange={(event) => field.change(event.currentTarget.value)}
    />
  )
}
