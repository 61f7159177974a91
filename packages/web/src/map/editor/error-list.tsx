import type { MapError } from '@buckstop/service-map'
import classes from './map-editor.module.css'

interface ErrorListProps {
  readonly errors: readonly MapError[]
  readonly onGoTo: (error: MapError) => void
  /** Writes what was probably meant; null where the text can't be written. */
  readonly onMend: ((error: MapError) => void) | null
}

const shown = 30

const count = (errors: number): string =>
  errors === 0 ? '' : errors === 1 ? 'One thing is not right yet.' : `${errors} things are not right yet.`

/** What is wrong with the text, each with the way to it. How many there are is said when it changes. */
export function ErrorList({ errors, onGoTo, onMend }: ErrorListProps) {
  return (
    <div className={classes.errors}>
      <output className={classes.count}>{count(errors.length)}</output>
      {errors.length === 0 ? null : (
        <ol className={classes.list}>
          {errors.slice(0, shown).map((error, index) => (
            <li key={index} className={classes.wrong}>
              <button type="button" className={classes.error} onClick={() => onGoTo(error)}>
                <span className={classes.line}>Line {error.line}</span>
                <span>{error.message}</span>
              </button>
              {error.nearest === null || onMend === null ? null : (
                <button type="button" className={classes.mend} onClick={() => onMend(error)}>
                  Write “{error.nearest}”
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {errors.length > shown ? (
        <p className={classes.more}>And {errors.length - shown} more, further down.</p>
      ) : null}
    </div>
  )
}
