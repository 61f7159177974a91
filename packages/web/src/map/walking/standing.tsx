import type { Walk } from '@buckstop/service-map'
import { sayEnd } from '@buckstop/service-map/say'
import { IconArrowBackUp, IconCircleCheck, IconRefresh, IconRotate2, IconWall } from '@tabler/icons-react'
import { useLayoutEffect, useRef } from 'react'
import { pageTongue } from '../../words/map-said.ts'
import { walkingWords } from '../../words/walking.ts'
import classes from './walking.module.css'
import { endTitle, factsInWords, timesToldInWords } from './walk-words.ts'

interface StandingProps {
  readonly walk: Walk
  readonly back: () => void
  readonly again: () => void
}

/** Where it has come to: how often it was told, what is true, and the end where there is one. */
export function Standing({ walk, back, again }: StandingProps) {
  const title = endTitle(walk.state)
  const end = sayEnd(pageTongue, walk)
  const place = useRef<HTMLDivElement>(null)
  const ended = title !== null && walk.turns.length > 0
  const contacts = walk.turns.length
  // Before the newest turn comes into sight, which counts for more where there is no room for both.
  useLayoutEffect(() => {
    if (contacts === 0) return
    // Where the ways end, so does the button that was pressed.
    if (ended) place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [contacts, ended])
  return (
    <div ref={place} tabIndex={-1} className={classes.standing} data-state={walk.state}>
      {title === null ? null : (
        <p className={classes.end}>
          <EndMark state={walk.state} />
          {title}
        </p>
      )}
      {end === null || walk.state === 'solved' ? null : <p>{end}</p>}
      <p className={classes.told}>{walk.state === 'solved' ? end : timesToldInWords(walk)}</p>
      <p className={classes.facts}>{factsInWords(walk)}</p>
      {walk.turns.length === 0 ? null : (
        <div className={classes.moves}>
          <button type="button" onClick={back}>
            <IconArrowBackUp size={16} aria-hidden /> {walkingWords.back()}
          </button>
          <button type="button" onClick={again}>
            <IconRefresh size={16} aria-hidden /> {walkingWords.again()}
          </button>
        </div>
      )}
    </div>
  )
}

function EndMark({ state }: Pick<Walk, 'state'>) {
  if (state === 'solved') return <IconCircleCheck size={24} aria-hidden />
  if (state === 'stuck') return <IconWall size={24} aria-hidden />
  return <IconRotate2 size={24} aria-hidden />
}
