import { listWords } from '../../words/list.ts'
import classes from './list-pane.module.css'

/** Beside a list, while no case of it is open. */
export function NoCase() {
  return <p className={classes.noCase}>{listWords.noCase({ key: <kbd /> })}</p>
}
