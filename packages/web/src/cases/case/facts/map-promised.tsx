import type { Case } from '../../../api/shapes.ts'
import { Mark } from '../../../look/meaning.tsx'
import { factsWords } from '../../../words/facts.ts'
import { listed } from '../../../words/written.ts'
import classes from './facts.module.css'
import { quoted } from './quoted.ts'

type Promised = Case['map']['promised'][number]
type Remedy = Promised['remedies'][number]

const inOrder = { yes: 0, if: 1, no: 2 } as const

/** What the map promises here: which remedies are feasible, on what it depends, and who is able. */
export function MapPromised({ promised }: { readonly promised: readonly Promised[] }) {
  if (promised.length === 0) return null
  return (
    <>
      <p className={classes.strong}>{factsWords.mapFacts.promised()}</p>
      {promised.map((one) => (
        <div key={one.problem}>
          {promised.length === 1 ? null : (
            <p dir="auto" className={classes.soft}>
              {one.problem}
            </p>
          )}
          {one.remedies.length === 0 ? <p>{factsWords.mapFacts.nothing()}</p> : null}
          <ul className={classes.grants}>
            {one.remedies
              .toSorted((a, b) => inOrder[a.feasible] - inOrder[b.feasible])
              .map((remedy) => (
                <li key={remedy.remedy}>
                  <OneRemedy of={remedy} />
                </li>
              ))}
          </ul>
          <p className={classes.soft}>{ableWords(one)}</p>
        </div>
      ))}
    </>
  )
}

const ableWords = ({ able, team, by }: Promised): string => {
  if (able === 'no') return factsWords.mapFacts.able.no({ team })
  const remedies = listed(by.filter((one) => one.able === able).map(({ remedy }) => remedy))
  return factsWords.mapFacts.able[able]({ team, remedies })
}

function OneRemedy({ of: { remedy, feasible, lacks } }: { readonly of: Remedy }) {
  if (feasible === 'yes') return <Mark of="kept">{factsWords.mapFacts.feasible.yes({ remedy })}</Mark>
  const why = feasible === 'no' ? lacks.filter(({ outOfQuestion }) => outOfQuestion) : lacks
  const facts = quoted(why.map(({ fact }) => fact))
  const teams = [...new Set(lacks.flatMap(({ through }) => through))]
  return (
    <>
      <span>{factsWords.mapFacts.feasible[feasible]({ remedy, facts })}</span>
      {feasible === 'no' || teams.length === 0 ? null : (
        <span className={classes.soft}>{factsWords.mapFacts.found({ teams: listed(teams) })}</span>
      )}
    </>
  )
}
