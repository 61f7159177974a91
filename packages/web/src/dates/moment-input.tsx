import { useRovingIndex } from '@mantine/hooks'
import { useWall } from '../look/clock.tsx'
import type { Moment } from '../look/wall-clock.ts'
import { inFull } from '../look/when.ts'
import { dateWords } from '../words/dates.ts'
import { language } from '../words/language.ts'
import classes from './dates.module.css'
import { type Preset, presetsAt } from './presets.ts'
import { useTyped } from './use-typed.ts'
import { WordedInput } from './worded-input.tsx'

interface MomentInputProps {
  readonly name?: string
  readonly label: string
  readonly hint?: string | undefined
  readonly side: 'ahead' | 'past'
  readonly required?: boolean
  readonly error?: string | undefined
  /** Empty while nothing is understood. */
  readonly moment: Moment
  readonly typed: string
  readonly onChange: (moment: Moment, typed: string) => void
}

/** A time in words on the company's clock, always said back in full; the usual ones are one Tab away. */
export function MomentInput({ name, label, hint, required, error, ...wanted }: MomentInputProps) {
  const { zone, now } = useWall()
  const { moment, typed, side, onChange } = wanted
  const instead = side === 'past' ? dateWords.tryPast() : dateWords.try()
  const field = useTyped({ ...wanted, instead })
  return (
    <div className={classes.moment}>
      <WordedInput
        {...{ name, label, required, error, field }}
        hint={hint ?? ''}
        shown={typed === '' && moment !== '' ? inFull(moment, now, zone) : typed}
        said={field.said}
      />
      {side === 'ahead' ? (
        <Presets
          presets={presetsAt(now, zone, field.workingDays)}
          chosen={moment}
          onChoose={(chosen) => onChange(chosen, '')}
        />
      ) : null}
    </div>
  )
}

interface PresetsProps {
  readonly presets: readonly Preset[]
  readonly chosen: Moment
  readonly onChoose: (moment: Moment) => void
}

/** One stop of the Tab key for all of them; the arrows go from one to the next, and Enter takes it. */
function Presets({ presets, chosen, onChoose }: PresetsProps) {
  const { getItemProps } = useRovingIndex({ total: presets.length, dir: language().direction })
  return (
    <fieldset aria-label={dateWords.presets()} className={classes.presets}>
      {presets.map(({ words, moment }, index) => (
        <button
          key={words}
          type="button"
          aria-pressed={moment === chosen}
          {...getItemProps({ index, onClick: () => onChoose(moment) })}
        >
          {words}
        </button>
      ))}
    </fieldset>
  )
}
