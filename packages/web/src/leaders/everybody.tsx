import { useQuery } from '@tanstack/react-query'
import { Shape } from '../look/blank.tsx'
import { DidNotCome } from '../shell/did-not-come.tsx'
import { titleOf } from '../people/title.ts'
import { leaderWords } from '../words/leaders.ts'
import { Count } from './count.tsx'
import classes from './leaders.module.css'
import { type Leader, leadersQuery } from './queries.ts'

const words = leaderWords.everybody

/** What stands with each leader, for everybody who works here: by name, and in no other order. */
export function Everybody() {
  const found = useQuery(leadersQuery)
  return (
    <section className={classes.section} aria-labelledby="every-leader">
      <h2 id="every-leader">{words.title()}</h2>
      <p className={classes.soft}>{words.about()}</p>
      {found.isPending ? <Shape label={words.coming()} lines={[60, 70, 50]} /> : null}
      {found.isError ? <DidNotCome of={found} /> : null}
      {found.isSuccess ? <Counts leaders={found.data.items} /> : null}
      <p className={classes.soft}>{words.countsAbout()}</p>
      <p className={classes.soft}>{words.putThroughAbout()}</p>
    </section>
  )
}

const columns = ['toDo', 'cameUp', 'notOpened', 'delegated', 'owedCalls'] as const

function Counts({ leaders }: { readonly leaders: readonly Leader[] }) {
  return (
    <ul>
      {leaders.map((leader) => (
        <li key={leader.person.id} className={classes.leader}>
          <h3>
            <bdi>{leader.person.name}</bdi>
          </h3>
          <p className={classes.soft} dir="auto">
            {titleOf(leader.person)}
          </p>
          <dl className={classes.counts}>
            {columns.map((column) => (
              <Count key={column} of={words[column]()}>
                {leader[column]}
              </Count>
            ))}
            {leader.draw === null ? null : (
              <Count of={words.talked()}>
                {leader.draw.drawn === 0 ? words.nobodyDrawn() : words.ofDrawn(leader.draw)}
              </Count>
            )}
            <Count of={words.putThrough()}>
              {leader.putThrough === null ? words.nobodyAsked() : words.ofAsked(leader.putThrough)}
            </Count>
          </dl>
        </li>
      ))}
    </ul>
  )
}
