import type { Walk } from '@buckstop/service-map'
import { Checkbox } from '@mantine/core'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { Empty, Failed, Shape } from '../../look/blank.tsx'
import { walkingWords } from '../../words/walking.ts'
import { WhyNot } from '../worker/why-not.tsx'
import type { BeThisCustomerProps as Props } from './be-this-customer-props.ts'
import { Standing } from './standing.tsx'
import { Turns } from './turns.tsx'
import { useWalk, type Walker } from './use-walk.ts'
import { outlookInWords } from './walk-words.ts'
import classes from './walking.module.css'
import { WaysIn } from './ways-in.tsx'
import { WhoYouAre } from './who-you-are.tsx'

const noOne = (): void => undefined

/** Walking through the map as one of its customers, against the worst that it lets the company answer. */
export function BeThisCustomer({ text, map, start, onWalk = noOne }: Props) {
  const [from, setFrom] = useState(start)
  const [chosen, setChosen] = useState(start)
  if (start !== undefined && !isSame(start, from)) {
    setFrom(start)
    setChosen(start)
  }
  const who = whoIn(map, chosen?.who)
  const problem = named(map.problems, chosen?.problem)
  if (who === null || problem === null)
    return <Empty title={walkingWords.nobody()}>{walkingWords.nobodyMeans()}</Empty>
  const walker = {
    who,
    problem,
    withBuckstop: chosen?.withBuckstop ?? false,
    anyDoor: chosen?.anyDoor ?? false,
  }
  return (
    <div className={classes.walking}>
      <p className={classes.about}>{walkingWords.about()}</p>
      <WhoYouAre map={map} walker={walker} onChange={setChosen} />
      <Way text={text} walker={walker} onWalk={onWalk} />
    </div>
  )
}

interface WayProps {
  readonly text: string
  readonly walker: Walker
  readonly onWalk: (walk: Walk | null) => void
}

function Way({ text, walker, onWalk }: WayProps) {
  const { walk, underWay, trouble, turnUp, back, again } = useWalk(text, walker)
  const [hints, setHints] = useState(false)
  const question = useId()
  const tell = useEffectEvent(onWalk)
  useEffect(() => tell(walk), [walk])
  useEffect(() => () => tell(null), [])
  if (trouble?.code === 'impossible-customer')
    return (
      <Empty title={walkingWords.impossible()}>
        <WhyNot of={trouble} />
      </Empty>
    )
  if (trouble !== null)
    return (
      <Failed title={walkingWords.failed()} retry={again}>
        <WhyNot of={trouble} />
      </Failed>
    )
  if (walk === null) return <Shape label={walkingWords.coming()} lines={[40, 65, 50]} />
  return (
    <>
      <Turns turns={walk.turns} />
      <Standing walk={walk} back={back} again={again} />
      {walk.ways.length === 0 ? null : (
        <section className={classes.choose} aria-labelledby={question}>
          <h2 id={question} className={classes.question}>
            {walk.turns.length === 0 ? walkingWords.where() : walkingWords.whereNow()}
          </h2>
          <WaysIn ways={walk.ways} underWay={underWay} hints={hints} turnUp={turnUp} />
          <Checkbox
            size="sm"
            label={walkingWords.hints()}
            checked={hints}
            onChange={(event) => setHints(event.currentTarget.checked)}
          />
          {hints ? <p className={classes.outlook}>{outlookInWords(walk)}</p> : null}
        </section>
      )}
    </>
  )
}

const named = (declared: readonly { readonly name: string }[], name: string | undefined): string | null =>
  (declared.find((one) => one.name === name) ?? declared[0])?.name ?? null

/** Whoever was chosen, as far as the map knows them now. */
const whoIn = (map: Props['map'], who: Walker['who'] | undefined): Walker['who'] | null => {
  if (who === undefined || typeof who === 'string') return named(map.customers, who)
  return { facts: who.facts.filter((fact) => map.facts.some(({ name }) => name === fact)) }
}

const isSame = (a: Walker, b: Walker | undefined): boolean =>
  a.who === b?.who && a.problem === b.problem && a.withBuckstop === b.withBuckstop && a.anyDoor === b.anyDoor
