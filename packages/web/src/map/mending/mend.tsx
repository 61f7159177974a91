import type { Repair, ServiceMap } from '@buckstop/service-map'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Shape } from '../../look/blank.tsx'
import { mapWords } from '../../words/map.ts'
import { mendingWords } from '../../words/mending.ts'
import type { Answers, AnswerTo, NoAnswer } from '../worker/messages.ts'
import { useAsk } from '../worker/use-map-workers.tsx'
import { WhyNot } from '../worker/why-not.tsx'
import { changeInWords } from './change-words.ts'
import classes from './mend.module.css'

/** How long the search may take, in milliseconds. */
const patience = 10_000
/** As many as a person weighs against each other. */
const few = 4

export interface MendProps {
  readonly text: string
  /** What the text is read as. */
  readonly map: ServiceMap
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
export function Mend({ text, map, withBuckstop, about, put, instead }: MendProps) {
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
          {about === null ? mendingWords.askAll() : mendingWords.ask()}
        </Button>
      ) : null}
      {searching ? <Shape label={mendingWords.looking()} lines={[80, 60]} /> : null}
      {current !== null && !current.ok && current.code !== 'superseded' ? (
        <p role="alert">
          <WhyNot of={current} />
        </p>
      ) : null}
      {current?.ok === true ? (
        <Repairs found={current} text={text} map={map} about={about} put={put} instead={instead} />
      ) : null}
    </div>
  )
}

interface RepairsProps {
  readonly found: Answers['repair']
  readonly text: string
  readonly map: ServiceMap
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
  if (total === 0 && alone > 0) return mendingWords.alone({ ways: alone })
  if (total === 0) return complete ? mendingWords.none() : mendingWords.noneInTime()
  return complete ? mendingWords.ways({ ways: total }) : mendingWords.waysInTime({ ways: total })
}

function Repairs({ found, text, map, about, put, instead }: RepairsProps) {
  const { repairs, alone } = offered(found, about)
  const [all, setAll] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  // Where the button that asked for it was, what was found may be out of sight.
  useEffect(() => {
    said.current?.focus({ preventScroll: true })
    said.current?.scrollIntoView({ block: 'center' })
  }, [])
  const ask = useAsk()
  const [refused, setRefused] = useState<NoAnswer | null>(null)
  const take = async (repair: Repair) => {
    const rewritten = await ask({
      ask: 'rewrite',
      text,
      changes: repair.changes,
    })
    if (rewritten.ok) put?.(rewritten.text)
    else setRefused(rewritten)
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
              {repair.changes.map((change) => (
                <li key={JSON.stringify(change)} dir="auto">
                  {changeInWords(map, change)}
                </li>
              ))}
            </ul>
            <p className={classes.then}>
              {(alone
                ? mendingWords.mendedAlone
                : about === null
                  ? mendingWords.mendedAll
                  : mendingWords.mended)({
                contacts: repair.contacts,
              })}
            </p>
            {put === null ? null : (
              <Button size="xs" onClick={() => void take(repair)}>
                {mendingWords.put()}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {repairs.length > few && !all ? (
        <Button size="xs" variant="default" onClick={() => setAll(true)}>
          {mapWords.showMore({ count: repairs.length - few })}
        </Button>
      ) : null}
      {put === null && repairs.length > 0 ? <p className={classes.then}>{instead}</p> : null}
      {refused === null ? null : (
        <p role="alert">
          <WhyNot of={refused} />
        </p>
      )}
    </>
  )
}
