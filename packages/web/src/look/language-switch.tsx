import { languages, languageTags, chooseLanguage, chosenLanguage } from '../words/languages.ts'
import { lookWords } from '../words/look.ts'
import classes from './segments.module.css'

/** In which language the workspace speaks, each in its own words: whoever looks for theirs may not read this one. */
export function LanguageSwitch() {
  const chosen = chosenLanguage()
  return (
    <fieldset className={classes.segments}>
      <legend className={classes.legend}>{lookWords.language()}</legend>
      {languageTags.map((tag) => (
        <label key={tag}>
          <input
            type="radio"
            name="language"
            defaultChecked={tag === chosen}
            onChange={() => chooseLanguage(tag)}
          />
          <span lang={tag} translate="no">
            {languages[tag]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
