import { OverflowList } from '@mantine/core'
import type { Tag } from '../../api/shapes.ts'
import { tagWords } from '../../words/tags.ts'
import { listed } from '../../words/written.ts'
import { callTag } from './call-tag.ts'
import classes from './tag-chips.module.css'

/** Words on the colour of a tag. */
export function TagWash({ colour, children }: { readonly colour: Tag['colour']; readonly children: string }) {
  return (
    <span className={classes.tag} data-tag={colour}>
      {children}
    </span>
  )
}

/** One tag, as it looks wherever it stands. */
export function TagChip({ tag }: { readonly tag: Tag }) {
  return (
    <span className={classes.tag} data-tag={tag.colour} dir="auto">
      {callTag(tag)}
    </span>
  )
}

interface TagsProps {
  readonly tags: readonly Tag[]
}

/** In a row: the first by name, whole or nearly, and how many more there are; what is owed has the rest of the line. */
export function TagsInRow({ tags: [first, ...more] }: TagsProps) {
  if (first === undefined) return null
  return (
    <span className={classes.row} title={allOf([first, ...more])}>
      <span className={classes.spoken}>{tagWords.these()}</span>
      <TagChip tag={first} />
      {more.length === 0 ? null : <More tags={more}>{tagWords.more({ count: more.length })}</More>}
    </span>
  )
}

/** As many by name as have room on one line, and how many more there are. */
export function TagsOnLine({ tags }: TagsProps) {
  if (tags.length === 0) return null
  return (
    <div className={classes.line} title={allOf(tags)}>
      <span className={classes.spoken}>{tagWords.these()}</span>
      <OverflowList
        className={classes.fitting}
        data={[...tags]}
        getItemKey={({ key, names }) => `${key} ${callTag({ key, names })}`}
        renderItem={(tag) => <TagChip tag={tag} />}
        renderOverflow={(more) => (
          <span>
            <More tags={more}>
              {more.length === tags.length
                ? tagWords.many({ count: more.length })
                : tagWords.more({ count: more.length })}
            </More>
          </span>
        )}
      />
    </div>
  )
}

const allOf = (tags: readonly Tag[]): string => tagWords.all({ names: listed(tags.map(callTag)) })

/** How many there are besides, for the eye; what they are called, for the ear. */
function More({ tags, children }: TagsProps & { readonly children: string }) {
  return (
    <span className={classes.more}>
      <span aria-hidden="true">{children}</span>
      <span className={classes.spoken} dir="auto">
        {listed(tags.map(callTag))}
      </span>
    </span>
  )
}
