import type { StrandedChange, VerdictChange } from '@buckstop/service-map'
import { strandingText } from '@buckstop/service-map/strandings'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { problemOf } from '../../api/client.ts'
import { Empty, Failed, Shape } from '../../look/blank.tsx'
import { VerdictSaid } from '../verdicts/verdict-mark.tsx'
import { games, gameWords } from '../verdicts/verdict-words.ts'
import { mapQuery } from '../versions/map-queries.ts'
import type { NoAnswer } from '../worker/messages.ts'
import { useAnswer } from '../worker/use-map-workers.tsx'
import classes from './comparing.module.css'
import { grouped, type ChangeLine } from './grouped.ts'
import { TextDiff } from './text-diff.tsx'

/** Milliseconds for which typing has to rest. */
const typingRest = 400

const turnWords: Readonly<Record<VerdictChange['change'], string>> = {
  better: 'Better',
  worse: 'Worse',
  added: 'New',
  removed: 'No longer in the map',
}

/** What this text changes about the map that is in use: for whom, and in which lines. */
export function Compare({ text }: { readonly text: string }) {
  const active = useQuery(mapQuery('active'))
  if (active.isPending) return <Shape label="The map in use is coming" lines={[60, 80]} />
  if (active.isError)
    return (
      <Failed title="The map in use did not come" retry={() => void active.refetch()}>
        {problemOf(active.error).detail}
      </Failed>
    )
  if (active.data.text === text)
    return (
      <Empty title="Nothing differs">
        This is the text of version {active.data.version}, which is in use. Start a draft and change it: then
        this page says for whom it gets better or worse.
      </Empty>
    )
  return (
    <div className={classes.compare}>
      <p className={classes.soft}>
        Held against{' '}
        <Link to="/map" search={{ show: 'text' }}>
          version {active.data.version}
        </Link>
        , which is in use.
      </p>
      <Verdicts activeText={active.data.text} text={text} />
      <section className={classes.part}>
        <h2>Lines that differ</h2>
        <TextDiff before={active.data.text} after={text} />
      </section>
    </div>
  )
}

function Verdicts({ activeText, text }: { readonly activeText: string; readonly text: string }) {
  const { answer: compared, again } = useAnswer<'compare'>({ ask: 'compare', activeText, text }, typingRest)
  if (compared === null) return <Shape label="Both maps are played" lines={[50, 70, 60]} />
  if (!compared.ok) return <NoComparison answer={compared} again={again} />
  // What a map goes live by comes first.
  return games.toReversed().map((game) => {
    const { changes, same } = game === 'map' ? compared.asDesigned : compared.underBuckstop
    return (
      <section key={game} className={classes.part}>
        <h2>{gameWords[game]}</h2>
        <p className={classes.soft}>
          {changes.length === 0
            ? 'Nobody’s verdict changes.'
            : `${changes.length === 1 ? 'One verdict changes' : `${changes.length} verdicts change`}, ${same} ${same === 1 ? 'stays' : 'stay'} the same.`}
        </p>
        {changes.length === 0 ? null : (
          <ul className={classes.changes}>
            {grouped(changes).map((told) => (
              <Change key={JSON.stringify([told.change, told.customer, told.problems])} told={told} />
            ))}
          </ul>
        )}
        {game === 'buckstop' ? <StrandedChanges of={compared.underBuckstop.stranded} /> : null}
      </section>
    )
  })
}

/** Whom the text leaves without help that the map in use does not, and the other way round. */
function StrandedChanges({ of }: { readonly of: StrandedChange | undefined }) {
  if (of === undefined || of.appeared.length + of.gone.length === 0) return null
  const parts = [
    ['Left without help now', of.appeared],
    ['No longer left without help', of.gone],
  ] as const
  return parts.map(([title, some]) =>
    some.length === 0 ? null : (
      <div key={title}>
        <h3 className={classes.turn}>{title}</h3>
        <ul className={classes.changes}>
          {some.map((one) => (
            <li key={one.key} dir="auto">
              {strandingText(one)}
            </li>
          ))}
        </ul>
      </div>
    ),
  )
}

/** A text that is no map yet is said beside the text; what went wrong here can be tried again. */
function NoComparison({ answer, again }: { readonly answer: NoAnswer; readonly again: () => void }) {
  if (answer.code === 'map-invalid' || answer.code === 'map-too-large')
    return <p className={classes.soft}>{answer.message}</p>
  return (
    <Failed title="The two maps were not held against each other" retry={again}>
      {answer.message}
    </Failed>
  )
}

function Change({ told }: { readonly told: ChangeLine }) {
  const { change, customer, problems, before, after } = told
  return (
    <li>
      <span>
        <span className={classes.turn}>{turnWords[change]}</span>: <bdi>{customer}</bdi>
        {problems.length === 1 ? ', ' : `, ${problems.length} problems: `}
        {problems.map((problem, index) => (
          <Fragment key={problem}>
            {index === 0 ? null : ', '}
            <bdi>{problem}</bdi>
          </Fragment>
        ))}
      </span>
      <span className={classes.from}>
        {before === null ? null : <VerdictSaid of={before} />}
        {before === null || after === null ? null : <span aria-label="becomes">→</span>}
        {after === null ? null : <VerdictSaid of={after} />}
      </span>
    </li>
  )
}
