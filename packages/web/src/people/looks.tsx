import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { looksQuery } from '../api/queries.ts'
import type { Look } from '../api/shapes.ts'
import { DidNotCome } from '../shell/did-not-come.tsx'
import { codeWords } from '../words/codes.ts'
import { MoreRows } from '../cases/list/more-rows.tsx'
import { Empty, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Page } from '../shell/page.tsx'
import { looksWords } from '../words/looks.ts'
import { drawnInARow } from '../words/written.ts'
import classes from './people.module.css'

/** The log of looks: who saw whose case, where they neither own it nor answer for its team. */
export function Looks() {
  const looks = useInfiniteQuery(looksQuery)
  const all = looks.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page title={looksWords.title()} about={looksWords.about()}>
      {looks.isPending ? <Shape label={looksWords.coming()} lines={[70, 60, 80]} /> : null}
      {looks.isError && all.length === 0 ? <DidNotCome of={looks} /> : null}
      {looks.isSuccess && all.length === 0 ? (
        <Empty title={looksWords.none()}>{looksWords.noneMeans()}</Empty>
      ) : null}
      <ul className={classes.people}>
        {all.map((look) => (
          <li key={look.id} className={classes.person}>
            <div className={classes.about}>
              <p>{looksWords.how[look.how]({ who: <Who look={look} />, when: <When at={look.at} /> })}</p>
              <ul className={classes.soft}>
                {[...Map.groupBy(look.cases, ({ rule }) => rule)].map(([rule, cases]) => (
                  <li key={rule}>
                    {looksWords.why({
                      why: codeWords.seen[rule](),
                      cases: drawnInARow(cases.map((seen) => <SeenCase key={seen.id} seen={seen} />)),
                    })}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      <MoreRows query={looks} />
    </Page>
  )
}

/** Whoever looked, themselves or by a machine of theirs. */
function Who({ look: { person, machine } }: { readonly look: Pick<Look, 'person' | 'machine'> }) {
  const name = <strong dir="auto">{person.name}</strong>
  return machine === null ? name : <>{looksWords.byMachine({ name, machine })}</>
}

function SeenCase({ seen: { id, reference } }: { readonly seen: Look['cases'][number] }) {
  return (
    <Link to="/$list/$caseId" params={{ list: 'all', caseId: id }} className={classes.reference}>
      {reference === null ? looksWords.gone() : <span translate="no">{reference}</span>}
    </Link>
  )
}
