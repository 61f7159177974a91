import type { StrandedChange } from '@buckstop/service-map'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../../api/client.ts'
import { Empty, Failed, Shape } from '../../look/blank.tsx'
import { comparingWords } from '../../words/comparing.ts'
import { verdictWords } from '../../words/verdicts.ts'
import { drawnInARow } from '../../words/written.ts'
import { VerdictSaid } from '../verdicts/verdict-mark.tsx'
import { strandingInWords } from '../stranded/stranding-words.ts'
import { games } from '../verdicts/verdict-words.ts'
import { mapQuery } from '../versions/map-queries.ts'
import type { NoAnswer } from '../worker/messages.ts'
import { WhyNot } from '../worker/why-not.tsx'
import { useAnswer } from '../worker/use-map-workers.tsx'
import classes from './comparing.module.css'
import { grouped, type ChangeLine } from './grouped.ts'
import { TextDiff } from './text-diff.tsx'

/** Milliseconds for which typing has to rest. */
const typingRest = 400

/** What this text changes about the map that is in use: for whom, and in which lines. */
export function Compare({ text }: { readonly text: string }) {
  const active = useQuery(mapQuery('active'))
  if (active.isPending) return <Shape label={comparingWords.coming()} lines={[60, 80]} />
  if (active.isError)
    return (
      <Failed title={comparingWords.failed()} retry={() => void active.refetch()}>
        {problemOf(active.error).detail}
      </Failed>
    )
  if (active.data.text === text)
    return (
      <Empty title={comparingWords.same()}>
        {comparingWords.sameMeans({ version: active.data.version })}
      </Empty>
    )
  return (
    <div className={classes.compare}>
      <p className={classes.soft}>
        {comparingWords.heldAgainst({
          version: active.data.version,
          link: <Link to="/map" search={{ show: 'text' }} />,
        })}
      </p>
      <Verdicts activeText={active.data.text} text={text} />
      <section className={classes.part}>
        <h2>{comparingWords.lines()}</h2>
        <TextDiff before={active.data.text} after={text} />
      </section>
    </div>
  )
}

function Verdicts({ activeText, text }: { readonly activeText: string; readonly text: string }) {
  const { answer: compared, again } = useAnswer<'compare'>({ ask: 'compare', activeText, text }, typingRest)
  if (compared === null) return <Shape label={comparingWords.playing()} lines={[50, 70, 60]} />
  if (!compared.ok) return <NoComparison answer={compared} again={again} />
  // What a map goes live by comes first.
  return games.toReversed().map((game) => {
    const { changes, same } = game === 'map' ? compared.asDesigned : compared.underBuckstop
    return (
      <section key={game} className={classes.part}>
        <h2>{verdictWords.games[game]()}</h2>
        <p className={classes.soft}>{comparingWords.changes({ changes: changes.length, same })}</p>
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
    [comparingWords.appeared(), of.appeared],
    [comparingWords.gone(), of.gone],
  ] as const
  return parts.map(([title, some]) =>
    some.length === 0 ? null : (
      <div key={title}>
        <h3 className={classes.turn}>{title}</h3>
        <ul className={classes.changes}>
          {some.map((one) => (
            <li key={one.key}>{strandingInWords(one)}</li>
          ))}
        </ul>
      </div>
    ),
  )
}

/** A text that is no map yet is said beside the text; what went wrong here can be tried again. */
function NoComparison({ answer, again }: { readonly answer: NoAnswer; readonly again: () => void }) {
  const { code } = answer
  if (code === 'map-invalid' || code === 'active-map-invalid' || code === 'map-too-large')
    return (
      <p className={classes.soft}>
        <WhyNot of={answer} />
      </p>
    )
  return (
    <Failed title={comparingWords.notHeld()} retry={again}>
      <WhyNot of={answer} />
    </Failed>
  )
}

function Change({ told }: { readonly told: ChangeLine }) {
  const { change, customer, problems, before, after } = told
  return (
    <li>
      <span>
        {comparingWords.line({
          turn: <span className={classes.turn}>{comparingWords.turn[change]()}</span>,
          customer: <bdi>{customer}</bdi>,
          problems: problems.length,
          named: drawnInARow(problems.map((problem) => <bdi key={problem}>{problem}</bdi>)),
        })}
      </span>
      <span className={classes.from}>
        {before === null ? null : <VerdictSaid of={before} />}
        {before === null || after === null ? null : <span aria-label={comparingWords.becomes()}>→</span>}
        {after === null ? null : <VerdictSaid of={after} />}
      </span>
    </li>
  )
}
