import type { Text } from '../../api/shapes.ts'
import classes from './words.module.css'
import { caseWords } from '../../words/case.ts'

interface WordsProps {
  readonly text: Text
  readonly language: string
  /** In the facts at the side, where they stand for reference. */
  readonly small?: boolean
}

/** Words whole and as they were given: the customer's in serif and large, the company's in sans. */
export function Words({ text, language, small = false }: WordsProps) {
  if (text.withheld) return <p className={classes.erased}>{caseWords.words.withheld()}</p>
  if (text.words === null) return <p className={classes.erased}>{caseWords.words.erased()}</p>
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
