import type { VerdictChange } from '@buckstop/service-map'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../../api/client.ts'
import { Empty, Failed, Shape } from '../../look/blank.tsx'
import { VerdictMark } from '../verdicts/verdict-mark.tsx'
import { games, gameWords, verdictWords } from '../verdicts/verdict-words.ts'
import { mapQuery } from '../versions/map-queries.ts'
import type { NoAnswer } from '../worker/messages.ts'
import { useAnswer } from '../worker/use-map-workers.tsx'
import classes from './comparing.module.css'
import { TextDiff } from './text-diff.tsx'

/** Milliseconds for which typing has to rest. */
const typingRest = 400

const turnWords: Readonly<Record<VerdictChange['change'], string>> = {
  better: 'Better',
  worse: 'Worse',
  added: 'New',
  removed: 'No longer in the map',
}

/** Worse first: that is what one wants to know before anything goes into use. */
const order: readonly VerdictChange['change'][] = ['worse', 'better', 'added', 'removed']

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
            {changes
              .toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change))
              .map((change) => (
                <OneChange key={JSON.stringify([change.customer, change.problem])} change={change} />
              ))}
          </ul>
        )}
      </section>
    )
  })
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

function OneChange({ change }: { readonly change: VerdictChange }) {
  const { before, after } = change
  return (
    <li>
      <span>
        <span className={classes.turn}>{turnWords[change.change]}</span>: <bdi>{change.customer}</bdi>,{' '}
        <bdi>{change.problem}</bdi>
      </span>
      <span className={classes.from}>
        {before === null ? null : <VerdictMark of={before.verdict}>{verdictWords(before)}</VerdictMark>}
        {before === null || after === null ? null : <span aria-label="becomes">→</span>}
        {after === null ? null : <VerdictMark of={after.verdict}>{verdictWords(after)}</VerdictMark>}
      </span>
    </li>
  )
}
