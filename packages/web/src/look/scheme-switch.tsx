import { useMantineColorScheme } from '@mantine/core'
import { lookWords } from '../words/look.ts'
import classes from './segments.module.css'

const choices = ['light', 'dark', 'auto'] as const

/** Light, dark, or whatever the system says. */
export function SchemeSwitch() {
  // Without this the library would add a style tag for the length of the change.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  return (
    <fieldset className={classes.segments}>
      <legend className={classes.legend}>{lookWords.scheme.title()}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="scheme"
            checked={colorScheme === choice}
            onChange={() => setColorScheme(choice)}
          />
          <span>{lookWords.scheme[choice]()}</span>
        </label>
      ))}
    </fieldset>
  )
}
