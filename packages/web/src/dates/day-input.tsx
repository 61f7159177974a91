import { type Ref, useState } from 'react'
import { useWall } from '../look/clock.tsx'
import { momentAt } from './moment-at.ts'
import { type Moment, wallClockAt } from '../look/wall-clock.ts'
import { wholeDay } from '../look/when.ts'
import { dateWords } from '../words/dates.ts'
import { useTyped } from './use-typed.ts'
import { WordedInput } from './worded-input.tsx'

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
  return (
    <WordedInput
      {...{ ref, name, label, hint, required, error, field, onBlur }}
      shown={typed === '' && day !== '' ? wholeDay(day) : typed}
      said={day === '' ? field.said : wholeDay(day)}
    />
  )
}
