import type { MapError } from '@buckstop/service-map'
import classes from './map-editor.module.css'

interface ErrorListProps {
  readonly errors: readonly MapError[]
  readonly onGoTo: (error: MapError) => void
}

const shown = 30

const count = (errors: number): string =>
  errors === 0 ? '' : errors === 1 ? 'One thing is not right yet.' : `${errors} things are not right yet.`

/** What is wrong with the text, each with the way to it. How many there are is said when it changes. */
export function ErrorList({ errors, onGoTo }: ErrorListProps) {
  return (
    <div className={classes.errors}>
      <output className={classes.count}>{count(errors.length)}</output>
      {errors.length === 0 ? null : (
        <ol className={classes.list}>
          {errors.slice(0, shown).map((error, index) => (
            <li key={index}>
              <button type="button" className={classes.error} onClick={() => onGoTo(error)}>
                <span className={classes.line}>Line {error.line}</span>
                <span dir="auto">{error.message}</span>
              </button>
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
