import type { CheckResult } from '@buckstop/service-map'
import type { ReactNode } from 'react'
import classes from './findings-lists.module.css'

type Lists = Pick<
  CheckResult,
  | 'unreached'
  | 'unreachedLeaders'
  | 'deadEnds'
  | 'powerless'
  | 'unusableChannels'
  | 'unauthorisedRemedies'
  | 'climbs'
>

interface TeamProblem {
  readonly team: string
  readonly problem: string
}

/** Each team once, with its problems: "chat desk (refund of 100, late delivery)". */
const byTeam = (pairs: readonly TeamProblem[]): readonly string[] =>
  [...new Set(pairs.map(({ team }) => team))].map(
    (team) =>
      `${team} (${pairs
        .filter((pair) => pair.team === team)
        .map(({ problem }) => problem)
        .join(', ')})`,
  )

interface Group {
  readonly title: string
  readonly about: string
  readonly names: readonly string[]
}

const groupsOf = (lists: Lists): readonly Group[] => [
  {
    title: 'Dead ends',
    about: 'These teams have no answer for these problems: the customer waits, and hears nothing.',
    names: byTeam(lists.deadEnds),
  },
  {
    title: 'Owners without power',
    about: 'They take these problems and can’t solve them: no authority that would help is in their reach.',
    names: byTeam(lists.powerless),
  },
  {
    title: 'Solved only up the ladder',
    about:
      'These teams solve it only by going up, and so many rungs. It is safe, and a question of authority: a small sum that needs the top is a bad map.',
    names: byTeam(
      (lists.climbs ?? []).map(({ team, problem, rungs }) => ({
        team,
        problem: `${problem}: ${rungs === 1 ? 'one rung' : `${rungs} rungs`}`,
      })),
    ),
  },
  {
    title: 'Remedies that nobody may give',
    about: 'No team has authority for these, at any amount.',
    names: lists.unauthorisedRemedies,
  },
  {
    title: 'Leaders out of reach',
    about: 'No customer’s problem ever comes up to these leaders.',
    names: lists.unreachedLeaders,
  },
  {
    title: 'Teams out of reach',
    about: 'No customer’s problem ever comes to these teams.',
    names: lists.unreached.filter((team) => !lists.unreachedLeaders.includes(team)),
  },
  {
    title: 'Channels nobody can use',
    about: 'No kind of customer ever gets to use these.',
    names: lists.unusableChannels,
  },
]

/** What else was seen of the map, in plain words; what is empty is not shown. */
export function FindingsLists({ lists, title }: { readonly lists: Lists; readonly title: ReactNode }) {
  const groups = groupsOf(lists).filter(({ names }) => names.length > 0)
  if (groups.length === 0) return null
  return (
    <section className={classes.lists}>
      <h2>{title}</h2>
      <dl>
        {groups.map((group) => (
          <div key={group.title}>
            <dt>
              {group.title}
              <span>{group.about}</span>
            </dt>
            {group.names.map((name) => (
              <dd key={name} dir="auto">
                {name}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
