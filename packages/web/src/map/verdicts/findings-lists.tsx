import type { CheckResult } from '@buckstop/service-map'
import type { ReactNode } from 'react'
import { findingWords } from '../../words/verdicts.ts'
import { inARow } from '../../words/written.ts'
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
  [...Map.groupBy(pairs, ({ team }) => team)].map(([team, those]) =>
    findingWords.ofTeam({ team, problems: inARow(those.map(({ problem }) => problem)) }),
  )

/** In the order in which they are told. */
const namesIn = (lists: Lists): Readonly<Record<keyof typeof findingWords.title, readonly string[]>> => ({
  deadEnds: byTeam(lists.deadEnds),
  powerless: byTeam(lists.powerless),
  climbs: byTeam(
    (lists.climbs ?? []).map(({ team, problem, rungs }) => ({
      team,
      problem: findingWords.climb({ problem, rungs }),
    })),
  ),
  unauthorisedRemedies: lists.unauthorisedRemedies,
  unreachedLeaders: lists.unreachedLeaders,
  unreached: lists.unreached.filter((team) => !lists.unreachedLeaders.includes(team)),
  unusableChannels: lists.unusableChannels,
})

const order = [
  'deadEnds',
  'powerless',
  'climbs',
  'unauthorisedRemedies',
  'unreachedLeaders',
  'unreached',
  'unusableChannels',
] as const

/** What else was seen of the map, in plain words; what is empty is not shown. */
export function FindingsLists({ lists, title }: { readonly lists: Lists; readonly title: ReactNode }) {
  const names = namesIn(lists)
  const groups = order.filter((group) => names[group].length > 0)
  if (groups.length === 0) return null
  return (
    <section className={classes.lists}>
      <h2>{title}</h2>
      <dl>
        {groups.map((group) => (
          <div key={group}>
            <dt>
              {findingWords.title[group]()}
              <span>{findingWords.about[group]()}</span>
            </dt>
            {names[group].map((name) => (
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
