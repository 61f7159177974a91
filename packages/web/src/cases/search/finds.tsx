import type { Find } from '../../api/shapes.ts'
import { searchWords } from '../../words/search.ts'
import classes from './finds.module.css'
import { pieces } from './pieces.ts'

/** Why a case was found: what stands where, the words that were looked for marked in it. */
export function Finds({ found }: { readonly found: readonly Find[] }) {
  return (
    <span className={classes.finds}>
      {found.map((find) => (
        <span key={find.in} className={classes.find}>
          <span className={classes.where}>{searchWords.in[find.in]()}</span>{' '}
          <span dir="auto" lang={find.language ?? undefined} className={classes.text}>
            {pieces(find.text, find.ranges).map(({ text, marked }, place) =>
              marked ? <mark key={place}>{text}</mark> : text,
            )}
          </span>
        </span>
      ))}
    </span>
  )
}
