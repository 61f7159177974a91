import { CloseButton, TextInput } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import people from '../people/people.module.css'
import { hoursWords } from '../words/hours.ts'
import { clockOf, dayName, minutesOf, type Opening, sayOpening, usualOn, type Week } from './week.ts'
import classes from './week-hours.module.css'

interface WeekHoursProps {
  readonly label: string
  readonly week: Week
  readonly onChange: (week: Week) => void
  /** Whether they were refused. */
  readonly wrong: boolean
}

const unsaid = ({ from, to }: Opening): boolean => from === null || to === null || from === to

/** Hours of a week, a row for each day: those of a team, and those of somebody who works here. */
export function WeekHours({ label, week, onChange, wrong }: WeekHoursProps) {
  const id = useId()
  const [added, setAdded] = useState<number | null>(null)
  const adds = useRef<(HTMLButtonElement | null)[]>([])
  const set = (day: number, openings: readonly Opening[]) =>
    onChange(week.map((was, at) => (at === day ? openings : was)))
  return (
    <fieldset className={classes.week} {...(wrong ? { 'aria-describedby': id } : {})}>
      <legend>{label}</legend>
      <ul>
        {week.map((openings, day) => (
          <li key={dayName(day, 'long')} className={classes.day}>
            <span className={classes.name}>{dayName(day, 'long')}</span>
            <div className={classes.openings}>
              {openings.length === 0 ? <span className={classes.none}>{hoursWords.none()}</span> : null}
              {openings.map((opening, at) => (
                <OneOpening
                  key={at}
                  day={dayName(day, 'long')}
                  nth={at + 1}
                  opening={opening}
                  wrong={wrong && unsaid(opening)}
                  focused={added === day && at === openings.length - 1}
                  onChange={(changed) => set(day, openings.with(at, changed))}
                  onTakeAway={() => {
                    setAdded(null)
                    set(day, openings.toSpliced(at, 1))
                    adds.current[day]?.focus()
                  }}
                />
              ))}
              <button
                type="button"
                ref={(button) => {
                  adds.current[day] = button
                }}
                className={people.change}
                onClick={() => {
                  setAdded(openings.length === 0 ? null : day)
                  set(
                    day,
                    openings.length === 0 ? usualOn(week, day) : [...openings, { from: null, to: null }],
                  )
                }}
              >
                {hoursWords.add({ spoken: <span className={people.spoken} />, day: dayName(day, 'long') })}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {wrong ? (
        <p id={id} className={classes.wrong} role="alert">
          {hoursWords.unsaid()}
        </p>
      ) : null}
    </fieldset>
  )
}

interface OneOpeningProps {
  readonly day: string
  readonly nth: number
  readonly opening: Opening
  readonly wrong: boolean
  /** It was added just now. */
  readonly focused: boolean
  readonly onChange: (opening: Opening) => void
  readonly onTakeAway: () => void
}

function OneOpening({ day, nth, opening, wrong, focused, onChange, onTakeAway }: OneOpeningProps) {
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focused) first.current?.focus()
  }, [focused])
  return (
    <span className={classes.opening}>
      <TextInput
        type="time"
        ref={first}
        aria-label={hoursWords.from({ day, nth })}
        error={wrong}
        value={clockOf(opening.from)}
        onChange={(event) => onChange({ ...opening, from: minutesOf(event.currentTarget.value) })}
      />
      <span aria-hidden>–</span>
      <TextInput
        type="time"
        aria-label={hoursWords.to({ day, nth })}
        error={wrong}
        value={clockOf(opening.to === 1440 ? 0 : opening.to)}
        onChange={(event) => onChange({ ...opening, to: minutesOf(event.currentTarget.value) })}
      />
      <CloseButton
        aria-label={hoursWords.takeAway({ opening: sayOpening(opening), day })}
        onClick={onTakeAway}
      />
    </span>
  )
}
