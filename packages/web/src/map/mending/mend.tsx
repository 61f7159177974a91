import { atWorstText } from '@buckstop/service-map/words'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Shape } from '../../look/blank.tsx'
import type { Answers, AnswerTo, OfferedRepair } from '../worker/messages.ts'
import { useAsk } from '../worker/use-map-workers.tsx'
import classes from './mend.module.css'

/** How long the search may take, in milliseconds. */
const patience = 10_000
/** As many as a person weighs against each other. */
const few = 4

export interface MendProps {
  readonly text: string
  readonly withBuckstop: boolean
  /** Puts the mended text into the draft; null where this version’s text may not change here. */
  readonly put: ((text: string) => void) | null
  /** What to do instead, where it may not. */
  readonly instead: string
}

interface Found {
  readonly text: string
  readonly answer: AnswerTo<'repair'>
}

/** What would mend the map: the smallest sets of changes after which everybody is safe. */
export function Mend({ text, withBuckstop, put, instead }: MendProps) {
  const ask = useAsk()
  const [searching, setSearching] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const search = async () => {
    setSearching(true)
    const answer = await ask({ ask: 'repair', text, withBuckstop, milliseconds: patience })
    setSearching(false)
    setFound({ text, answer })
  }
  // What was found for another text says nothing of this one.
  const current = found?.text === text ? found.answer : null
  return (
    <div className={classes.mend}>
      {current === null || !current.ok ? (
        <Button size="xs" variant="default" loading={searching} onClick={() => void search()}>
          What would mend it?
        </Button>
      ) : null}
      {searching ? <Shape label="Looking for the smallest changes" lines={[80, 60]} /> : null}
      {current !== null && !current.ok && current.code !== 'superseded' ? (
        <p role="alert">{current.message}</p>
      ) : null}
      {current?.ok === true ? <Repairs found={current} text={text} put={put} instead={instead} /> : null}
    </div>
  )
}

interface RepairsProps {
  readonly found: Answers['repair']
  readonly text: string
  readonly put: MendProps['put']
  readonly instead: string
}

const howMany = ({ total, complete }: Answers['repair']): string => {
  if (total === 0)
    return complete
      ? 'No three changes of the usual kinds mend this map. It wants a new way: a channel, a team, or an authority that nobody has yet.'
      : 'Nothing was found in the time there was. The map is large; change what the story shows, and ask again.'
  const all = complete ? '' : ' in the time there was; there may be more'
  return total === 1
    ? `One way mends the whole map${all}.`
    : `${total} ways mend the whole map${all}, the smallest first.`
}

function Repairs({ found, text, put, instead }: RepairsProps) {
  const [all, setAll] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  // Where the button that asked for it was, what was found may be out of sight.
  useEffect(() => {
    said.current?.focus({ preventScroll: true })
    said.current?.scrollIntoView({ block: 'center' })
  }, [])
  const ask = useAsk()
  const [refused, setRefused] = useState<string | null>(null)
  const take = async (repair: OfferedRepair) => {
    const rewritten = await ask({
      ask: 'rewrite',
      text,
      changes: repair.changes.map(({ change }) => change),
    })
    if (rewritten.ok) put?.(rewritten.text)
    else setRefused(rewritten.message)
  }
  return (
    <>
      <p ref={said} tabIndex={-1} className={classes.said}>
        {howMany(found)}
      </p>
      <ol className={classes.repairs}>
        {found.repairs.slice(0, all ? undefined : few).map((repair) => (
          <li key={JSON.stringify(repair.changes)}>
            <ul>
              {repair.changes.map(({ words }) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <p className={classes.then}>Then everybody is safe, in {atWorstText(repair.contacts)}.</p>
            {put === null ? null : (
              <Button size="xs" onClick={() => void take(repair)}>
                Put this into the text
              </Button>
            )}
          </li>
        ))}
      </ol>
      {found.repairs.length > few && !all ? (
        <Button size="xs" variant="default" onClick={() => setAll(true)}>
          Show {found.repairs.length - few} more
        </Button>
      ) : null}
      {put === null && found.repairs.length > 0 ? <p className={classes.then}>{instead}</p> : null}
      {refused === null ? null : <p role="alert">{refused}</p>}
    </>
  )
}
