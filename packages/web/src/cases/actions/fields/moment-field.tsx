import { TextInput } from '@mantine/core'
import { useWall } from '../../../look/clock.tsx'
import { commonDates, inWords, momentAt, wallClockAt } from '../../../look/when.ts'
import { type FieldProps, labelOf } from './field-props.ts'
import classes from './fields.module.css'
import { fieldWords } from '../../../words/actions.ts'

/** A time on the company's clock: the common ones as one press, any other typed, and always said back in words. */
export function MomentField({ field, values, missing, onChange }: FieldProps<'moment'>) {
  const { zone, now } = useWall()
  const moment = values[field.name] ?? ''
  return (
    <div className={classes.moment}>
      <TextInput
        type="datetime-local"
        name={field.name}
        label={labelOf(field)}
        description={
          moment === ''
            ? field.hint?.()
            : fieldWords.moment({ moment: inWords(moment, now, zone), zone: zone.replaceAll('_', ' ') })
        }
        value={moment === '' ? '' : wallClockAt(moment, zone)}
        error={missing ? fieldWords.missing.moment() : undefined}
        onChange={(event) => onChange(field.name, momentAt(event.currentTarget.value, zone) ?? '')}
      />
      {field.side === 'ahead' ? (
        <div className={classes.dates}>
          {commonDates(now, zone).map((choice) => (
            <button
              key={choice.words}
              type="button"
              aria-pressed={moment === choice.moment}
              onClick={() => onChange(field.name, choice.moment)}
            >
              {choice.words}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
