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
  /** Whose verdict it is about; null where it is about wrong doors and exceptions. */
  readonly about: { readonly customer: string; readonly problem: string } | null
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
export function Mend({ text, withBuckstop, about, put, instead }: MendProps) {
  const ask = useAsk()
  const [searching, setSearching] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const search = async () => {
    setSearching(true)
    const answer = await ask({
      ask: 'repair',
      text,
      withBuckstop,
      strictly: about === null,
      milliseconds: patience,
    })
    setSearching(false)
    setFound({ text, answer })
  }
  // What was found for another text says nothing of this one.
  const current = found?.text === text ? found.answer : null
  return (
    <div className={classes.mend}>
      {current === null || !current.ok ? (
        <Button size="xs" variant="default" loading={searching} onClick={() => void search()}>
          {about === null ? 'What would mend all of them?' : 'What would mend it?'}
        </Button>
      ) : null}
      {searching ? <Shape label="Looking for the smallest changes" lines={[80, 60]} /> : null}
      {current !== null && !current.ok && current.code !== 'superseded' ? (
        <p role="alert">{current.message}</p>
      ) : null}
      {current?.ok === true ? (
        <Repairs found={current} text={text} about={about} put={put} instead={instead} />
      ) : null}
    </div>
  )
}

interface RepairsProps {
  readonly found: Answers['repair']
  readonly text: string
  readonly about: MendProps['about']
  readonly put: MendProps['put']
  readonly instead: string
}

/** What mends the whole map; where nothing does, what mends the one that it is about. */
const offered = (found: Answers['repair'], about: MendProps['about']) =>
  found.total > 0 || about === null
    ? { repairs: found.repairs, alone: false }
    : {
        repairs:
          found.each.find((one) => one.customer === about.customer && one.problem === about.problem)
            ?.repairs ?? [],
        alone: true,
      }

const howMany = ({ total, complete }: Answers['repair'], alone: number): string => {
  if (total === 0 && alone > 0)
    return `Nothing mends all of them at once. ${alone === 1 ? 'One way mends' : `${alone} ways mend`} this one:`
  if (total === 0)
    return complete
      ? 'No three changes of the usual kinds mend this map. It wants a new way: a channel, a team, or an authority that nobody has yet.'
      : 'Nothing was found in the time there was. The map is large; change what the story shows, and ask again.'
  const all = complete ? '' : ' in the time there was; there may be more'
  return total === 1
    ? `One way mends the whole map${all}.`
    : `${total} ways mend the whole map${all}, the smallest first.`
}

function Repairs({ found, text, about, put, instead }: RepairsProps) {
  const { repairs, alone } = offered(found, about)
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
        {howMany(found, alone ? repairs.length : 0)}
      </p>
      <ol className={classes.repairs}>
        {repairs.slice(0, all ? undefined : few).map((repair) => (
          <li key={JSON.stringify(repair.changes)}>
            <ul>
              {repair.changes.map(({ words }) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <p className={classes.then}>
              Then {alone ? 'they are' : 'everybody is'} safe, in {atWorstText(repair.contacts)}
              {about === null ? ', behind every door, and nobody is forgotten' : ''}.
            </p>
            {put === null ? null : (
              <Button size="xs" onClick={() => void take(repair)}>
                Put this into the text
              </Button>
            )}
          </li>
        ))}
      </ol>
      {repairs.length > few && !all ? (
        <Button size="xs" variant="default" onClick={() => setAll(true)}>
          Show {repairs.length - few} more
        </Button>
      ) : null}
      {put === null && repairs.length > 0 ? <p className={classes.then}>{instead}</p> : null}
      {refused === null ? null : <p role="alert">{refused}</p>}
    </>
  )
}
