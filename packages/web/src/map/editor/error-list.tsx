import type { MapError } from '@buckstop/service-map'
import { sayError } from '@buckstop/service-map/say'
import { mapEditorWords } from '../../words/map-editor.ts'
import { pageTongue } from '../../words/map-said.ts'
import classes from './map-editor.module.css'

interface ErrorListProps {
  readonly errors: readonly MapError[]
  readonly onGoTo: (error: MapError) => void
  /** Writes what was probably meant; null where the text can't be written. */
  readonly onMend: ((error: MapError) => void) | null
}

const shown = 30

/** What is wrong with the text, each with the way to it. How many there are is said when it changes. */
export function ErrorList({ errors, onGoTo, onMend }: ErrorListProps) {
  return (
    <div className={classes.errors}>
      <output className={classes.count}>
        {errors.length === 0 ? '' : mapEditorWords.wrong({ count: errors.length })}
      </output>
      {errors.length === 0 ? null : (
        <ol className={classes.list}>
          {errors.slice(0, shown).map((error, index) => (
            <li key={index} className={classes.wrong}>
              <button type="button" className={classes.error} onClick={() => onGoTo(error)}>
                <span className={classes.line}>{mapEditorWords.line({ line: error.line })}</span>
                <span>{sayError(pageTongue, error.said)}</span>
              </button>
              {error.nearest === null || onMend === null ? null : (
                <button type="button" className={classes.mend} onClick={() => onMend(error)}>
                  {mapEditorWords.write({ name: error.nearest })}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {errors.length > shown ? (
        <p className={classes.more}>{mapEditorWords.more({ count: errors.length - shown })}</p>
      ) : null}
    </div>
  )
}
