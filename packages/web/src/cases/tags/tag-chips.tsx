import type { Tag } from '../../api/shapes.ts'
import { tagWords } from '../../words/tags.ts'
import { listed } from '../../words/written.ts'
import { callTag } from './call-tag.ts'
import classes from './tag-chips.module.css'

/** One tag, as it looks wherever it stands. */
export function TagChip({ tag }: { readonly tag: Tag }) {
  return (
    <span className={classes.tag} data-tag={tag.colour} dir="auto">
      {callTag(tag)}
    </span>
  )
}

interface TagChipsProps {
  readonly tags: readonly Tag[]
  /** How many are shown by name; of the others it is said how many there are. */
  readonly most: number
}

/** The tags of a case on one line, which they never make longer or higher. */
export function TagChips({ tags, most }: TagChipsProps) {
  if (tags.length === 0) return null
  const [shown, more] = [tags.slice(0, most), tags.slice(most)]
  return (
    <span className={classes.tags} title={tagWords.all({ names: listed(tags.map(callTag)) })}>
      <span className={classes.spoken}>{tagWords.these()}</span>
      {shown.map((tag) => (
        <TagChip key={tag.key} tag={tag} />
      ))}
      {more.length === 0 ? null : (
        <span className={classes.more}>
          <span aria-hidden="true">{tagWords.more({ count: more.length })}</span>
          <span className={classes.spoken} dir="auto">
            {listed(more.map(callTag))}
          </span>
        </span>
      )}
    </span>
  )
}
