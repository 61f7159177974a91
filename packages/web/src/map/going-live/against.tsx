import { Link } from '@tanstack/react-router'
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
    <ul className={classes.refusals} aria-label="What stands against it">
      {refusals.map((refusal) => (
        <li key={`${refusal.code} ${refusal.teams.join()}`}>
          <strong>{refusal.title}</strong>
          <p>{refusal.detail}</p>
          <div className={classes.ways}>
            <Ways refusal={refusal} mending={mending} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** As many teams as the words name. */
const mostNamed = 10

function Ways({ refusal, mending }: { readonly refusal: Refusal; readonly mending: Mending }) {
  switch (refusal.code) {
    case 'map-unsafe':
      return (
        <Link to="." search={{ show: 'verdicts' }}>
          Their stories, and what would mend them
        </Link>
      )
    case 'map-wrong-door':
    case 'map-exception':
      return (
        <Link to="." search={{ show: 'verdicts' }}>
          Who it is, and who may sign for them
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
    case 'fallback-team-missing':
      return (
        <button type="button" className={classes.quiet} onClick={mending.toFallback}>
          Choose the team
        </button>
      )
    default:
      return refusal.code satisfies never
  }
}

function ToText() {
  return (
    <Link to="." search={{ show: 'text' }}>
      To the text
    </Link>
  )
}

function ToPeople({ teams, mending }: { readonly teams: readonly string[]; readonly mending: Mending }) {
  return (
    <>
      {teams.slice(0, mostNamed).map((team) => (
        <button key={team} type="button" className={classes.quiet} onClick={() => mending.toPeopleOf(team)}>
          Who leads <bdi>{team}</bdi>?
        </button>
      ))}
    </>
  )
}
