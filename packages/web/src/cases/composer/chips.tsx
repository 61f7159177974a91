import { useEffect, useRef } from 'react'
import type { Case } from '../../api/shapes.ts'
import { useWall } from '../../look/clock.tsx'
import { inWords } from '../../look/when.ts'
import { composerWords } from '../../words/composer.ts'
import { FieldInput } from '../actions/fields/field-input.tsx'
import { shownFields } from '../actions/filled.ts'
import type { Values } from '../actions/spec.ts'
import { type Chip, chipsOf, isOpen } from './along.ts'
import classes from './composer.module.css'
import { Grantable } from './grantable.tsx'
import { type ToCustomer, withOutcome } from './modes.ts'

interface ChipsProps {
  readonly about: Case
  readonly mode: ToCustomer
  /** The field that still wants something. */
  readonly missing: string | undefined
  readonly values: Values
  readonly onChange: (name: string, value: string) => void
}

/** What goes along, as chips that open in place: the next word's date always, a promise, a proposal or a remedy where it is wanted. */
export function Chips({ about, mode, values, missing, onChange }: ChipsProps) {
  const { now, zone } = useWall()
  const fields = useRef<HTMLDivElement>(null)
  const opening = useRef<Chip['name'] | null>(null)
  // Whoever opens one writes into it next; on the button what they type would go nowhere.
  useEffect(() => {
    const name = opening.current
    if (name === null || !isOpen(values, name)) return
    opening.current = null
    const opened = fields.current?.querySelector<HTMLFieldSetElement>(`[name=${name}]`)
    const first = opened?.elements[0]
    if (first instanceof HTMLElement) first.focus()
  }, [values])
  const press = (name: Chip['name']): void => {
    const opens = !isOpen(values, name)
    opening.current = opens ? name : null
    onChange(`open.${name}`, opens ? 'yes' : '')
  }
  const chips = chipsOf(about, mode, values)
  const nextWord = values['nextWord'] ?? ''
  const title = (chip: Chip): string =>
    chip.name === 'nextWord' && nextWord !== ''
      ? composerWords.chips.nextWord({ when: inWords(nextWord, now, zone) })
      : chip.title()
  return (
    <>
      <div ref={fields} className={classes.along}>
        {chips
          .filter(({ name }) => isOpen(values, name))
          .map((chip) => (
            <fieldset key={chip.name} name={chip.name} className={classes.opened}>
              <legend>{title(chip)}</legend>
              {shownFields(chip, withOutcome(mode, values), about).map((field) =>
                field.name === 'remedy.what' ? (
                  <Grantable key={field.name} about={about} values={values} onChange={onChange} />
                ) : (
                  <FieldInput
                    key={field.name}
                    field={field}
                    about={about}
                    values={values}
                    missing={field.name === missing}
                    onChange={onChange}
                  />
                ),
              )}
            </fieldset>
          ))}
      </div>
      <ul className={classes.chips} aria-label={composerWords.along()}>
        {chips.map((chip) => (
          <li key={chip.name}>
            <button type="button" aria-pressed={isOpen(values, chip.name)} onClick={() => press(chip.name)}>
              {title(chip)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
