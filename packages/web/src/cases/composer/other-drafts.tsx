import { Button } from '@mantine/core'
import { When } from '../../look/clock.tsx'
import { composerWords } from '../../words/composer.ts'
import classes from './composer.module.css'
import type { ReadDraft } from './drafts.ts'
import { modes, wordsField } from './modes.ts'

interface OtherDraftsProps {
  readonly others: readonly ReadDraft[]
  readonly onTake: (one: ReadDraft) => void
  readonly onDrop: (one: ReadDraft) => void
}

const beginning = 120

/** What one began on another device while something else stands here: neither is lost. */
export function OtherDrafts({ others, onTake, onDrop }: OtherDraftsProps) {
  if (others.length === 0) return null
  return (
    <ul className={classes.others} aria-label={composerWords.others.title()}>
      {others.map((one) => (
        <li key={one.id}>
          <span>{composerWords.others[one.device]({ when: <When at={one.updatedAt} /> })}</span>
          <q dir="auto">
            {(
              modes.map((mode) => one.typed[wordsField(mode)]).find((words) => words !== undefined) ?? ''
            ).slice(0, beginning)}
          </q>
          <Button variant="default" size="compact-sm" onClick={() => onTake(one)}>
            {composerWords.others.take()}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => onDrop(one)}>
            {composerWords.others.drop()}
          </Button>
        </li>
      ))}
    </ul>
  )
}
