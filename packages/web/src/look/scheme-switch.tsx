import { useMantineColorScheme } from '@mantine/core'
import classes from './segments.module.css'

const choices = [
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
  { value: 'auto', words: 'As the system' },
] as const

/** Light, dark, or whatever the system says. */
export function SchemeSwitch() {
  // Without this the library would add a style tag for the length of the change.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  return (
    <fieldset className={classes.segments}>
      <legend className={classes.legend}>Light and dark</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name="scheme"
            checked={colorScheme === choice.value}
            onChange={() => setColorScheme(choice.value)}
          />
          <span>{choice.words}</span>
        </label>
      ))}
    </fieldset>
  )
}
