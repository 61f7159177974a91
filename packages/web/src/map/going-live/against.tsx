import { mostNamed } from '@buckstop/service-map/against'
import { sayAgainst } from '@buckstop/service-map/say'
import { Link } from '@tanstack/react-router'
import { InEnglish } from '../../look/in-english.tsx'
import { errorWords } from '../../words/errors.ts'
import { goingLiveWords } from '../../words/going-live.ts'
import { pageTongue } from '../../words/map-said.ts'
import type { MapFindings } from '../versions/shapes.ts'
import classes from './going-live.module.css'

type Refusal = MapFindings['refusals'][number]

/** Where what stands against a version is mended, below. */
export interface Mending {
  readonly toPeopleOf: (team: string) => void
  readonly toFallback: () => void
}

interface AgainstProps {
  readonly refusals: readonly Refusal[]
  readonly mending: Mending
}

/** Everything that stands against a version, each with the way to where it is mended. */
export function Against({ refusals, mending }: AgainstProps) {
  return (
    <ul className={classes.refusals} aria-label={goingLiveWords.against()}>
      {refusals.map((refusal) => (
        <li key={`${refusal.code} ${refusal.teams.join()}`}>
          <strong>{errorWords[refusal.code].title()}</strong>
          <p>
            <Detail refusal={refusal} />
          </p>
          <div className={classes.ways}>
            <Ways refusal={refusal} mending={mending} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Detail({ refusal }: { readonly refusal: Refusal }) {
  const words = sayAgainst(pageTongue, refusal)
  return refusal.facts.of === 'asWritten' ? <InEnglish>{words}</InEnglish> : words
}

function Ways({ refusal, mending }: { readonly refusal: Refusal; readonly mending: Mending }) {
  switch (refusal.code) {
    case 'map-unsafe':
      return (
        <Link to="." search={{ show: 'verdicts' }}>
          {goingLiveWords.ways.stories()}
        </Link>
      )
    case 'map-wrong-door':
    case 'map-exception':
      return (
        <Link to="." search={{ show: 'verdicts' }}>
          {goingLiveWords.ways.signers()}
        </Link>
      )
    case 'map-invalid':
    case 'map-too-large':
    case 'check-took-too-long':
      return <ToText />
    case 'team-without-people':
    case 'team-without-lead':
      return <ToPeople teams={refusal.teams} mending={mending} />
    case 'ladder-without-top':
      return (
        <>
          <ToPeople teams={refusal.teams} mending={mending} /> <ToText />
        </>
      )
    case 'leader-without-deputy':
      return <Link to="/people">{goingLiveWords.ways.deputies()}</Link>
    case 'fallback-team-missing':
      return (
        <button type="button" className={classes.quiet} onClick={mending.toFallback}>
          {goingLiveWords.ways.fallback()}
        </button>
      )
    default:
      return refusal.code satisfies never
  }
}

function ToText() {
  return (
    <Link to="." search={{ show: 'text' }}>
      {goingLiveWords.ways.text()}
    </Link>
  )
}

function ToPeople({ teams, mending }: { readonly teams: readonly string[]; readonly mending: Mending }) {
  return (
    <>
      {teams.slice(0, mostNamed).map((team) => (
        <button key={team} type="button" className={classes.quiet} onClick={() => mending.toPeopleOf(team)}>
          {goingLiveWords.ways.lead({ team: <bdi>{team}</bdi> })}
        </button>
      ))}
    </>
  )
}
