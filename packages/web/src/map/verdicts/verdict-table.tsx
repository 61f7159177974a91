import type { CheckResult, Verdict } from '@buckstop/service-map'
import { Checkbox } from '@mantine/core'
import { Fragment, useId, useState } from 'react'
import { Mend, type MendProps } from '../mending/mend.tsx'
import { type Chosen, chosenVerdict, isChosen, type Verdicts } from './chosen.ts'
import { VerdictStory } from './verdict-story.tsx'
import { VerdictSaid } from './verdict-mark.tsx'
import classes from './verdict-table.module.css'
import { verdictWords } from '../../words/verdicts.ts'
import { type Game, games } from './verdict-words.ts'

interface Row {
  readonly customer: string
  readonly problem: string
  readonly of: Readonly<Record<Game, Verdict | null>>
}

const keyOf = ({ customer, problem }: Pick<Verdict, 'customer' | 'problem'>): string =>
  JSON.stringify([customer, problem])

const rowsOf = (verdicts: Verdicts): readonly Row[] => {
  const enforced = new Map(verdicts.buckstop.map((verdict) => [keyOf(verdict), verdict]))
  return verdicts.map.map((verdict) => ({
    customer: verdict.customer,
    problem: verdict.problem,
    of: { map: verdict, buckstop: enforced.get(keyOf(verdict)) ?? null },
  }))
}

/** More rows than a person takes in at a glance. */
const many = 6

interface VerdictTableProps {
  readonly verdicts: Verdicts
  readonly chosen: Chosen | null
  readonly choose: (chosen: Chosen | null) => void
  /** For what would mend a verdict that is not safe, below its story. */
  readonly mending: Omit<MendProps, 'withBuckstop' | 'about'>
  /** Under Buckstop. */
  readonly wrongDoors: NonNullable<CheckResult['wrongDoors']>
}

/** By how many doors they may come to somebody who can't help, though they have a way. */
function WrongDoors({ count }: { readonly count: number }) {
  if (count === 0) return null
  return <span className={classes.doors}>{verdictWords.wrongDoors({ count })}</span>
}

/** Each kind of customer with each problem, for the map alone and under Buckstop; a press tells the story. */
export function VerdictTable({ verdicts, chosen, choose, mending, wrongDoors }: VerdictTableProps) {
  const id = useId()
  const [unsafeAlone, setUnsafeAlone] = useState(false)
  const all = rowsOf(verdicts)
  const unsafe = all.filter((row) => games.some((game) => row.of[game]?.verdict !== 'safe'))
  // Once the last of them is mended, there are all again.
  const rows = unsafeAlone && unsafe.length > 0 ? unsafe : all
  const customers = [...new Set(rows.map(({ customer }) => customer))]
  const shownVerdict = chosenVerdict(verdicts, chosen)
  const wrongDoorsOf = ({ customer, problem }: Row): number =>
    new Set(
      wrongDoors
        .filter((door) => door.customer === customer && door.problem === problem)
        .map(({ channel }) => channel),
    ).size

  const cell = (row: Row, game: Game) => {
    const verdict = row.of[game]
    if (verdict === null) return null
    const open = isChosen(chosen, game, verdict)
    return (
      <button
        type="button"
        className={classes.verdict}
        aria-expanded={open}
        onClick={() =>
          choose(open ? null : { game, customer: row.customer, problem: row.problem, step: null })
        }
      >
        <VerdictSaid of={verdict} />
        {game === 'buckstop' ? <WrongDoors count={wrongDoorsOf(row)} /> : null}
      </button>
    )
  }

  return (
    <div className={classes.verdicts}>
      {all.length > many && unsafe.length > 0 && unsafe.length < all.length ? (
        <Checkbox
          label={verdictWords.unsafeAlone({ unsafe: unsafe.length, all: all.length })}
          checked={unsafeAlone}
          onChange={(event) => setUnsafeAlone(event.currentTarget.checked)}
        />
      ) : null}
      <table className={classes.table}>
        <caption className={classes.caption}>{verdictWords.caption()}</caption>
        <thead>
          <tr>
            <th scope="col">{verdictWords.problem()}</th>
            {games.map((game) => (
              <th key={game} scope="col">
                {verdictWords.games[game]()}
              </th>
            ))}
          </tr>
        </thead>
        {customers.map((customer, index) => (
          <tbody key={customer}>
            <tr className={classes.customer}>
              <th scope="rowgroup" colSpan={3} id={`${id}-${index}`}>
                <bdi>{customer}</bdi>
              </th>
            </tr>
            {rows
              .filter((row) => row.customer === customer)
              .map((row) => (
                <Fragment key={row.problem}>
                  <tr>
                    <th scope="row" dir="auto">
                      {row.problem}
                    </th>
                    {games.map((game) => (
                      <td key={game}>{cell(row, game)}</td>
                    ))}
                  </tr>
                  {shownVerdict !== null && chosen !== null && keyOf(shownVerdict) === keyOf(row) ? (
                    <tr className={classes.told}>
                      <td colSpan={3}>
                        <VerdictStory verdict={shownVerdict} chosen={chosen} choose={choose} />
                        {shownVerdict.verdict === 'safe' ? null : (
                          <Mend
                            key={chosen.game}
                            {...mending}
                            about={shownVerdict}
                            withBuckstop={chosen.game === 'buckstop'}
                          />
                        )}
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
