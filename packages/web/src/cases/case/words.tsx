import type { Text } from '../../api/shapes.ts'
import classes from './words.module.css'

interface WordsProps {
  readonly text: Text
  readonly language: string
  /** In the facts at the side, where they stand for reference. */
  readonly small?: boolean
}

/** Words whole and as they were given: the customer's in serif and large, the company's in sans. */
export function Words({ text, language, small = false }: WordsProps) {
  if (text.withheld) return <p className={classes.erased}>What we wrote here is not shown to you.</p>
  if (text.words === null)
    return <p className={classes.erased}>These words were erased at the customer’s wish.</p>
  return (
    <div
      className={classes.words}
      data-author={text.author}
      data-small={small || undefined}
      dir="auto"
      lang={text.language ?? language}
    >
      {text.words}
    </div>
  )
}
