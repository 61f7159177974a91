import { useState } from 'react'
import { Empty } from '../../look/blank.tsx'
import { NarrowedList } from './narrowed-list.tsx'
import type { ListOrder } from './list-order.ts'
import type { List } from './lists.ts'
import classes from './row.module.css'
import { listWords } from '../../words/list.ts'

interface TeamListProps {
  readonly list: List
  readonly teams: readonly string[]
  readonly openCase: string | undefined
  readonly order: ListOrder
}

/** The open cases of one of my teams; whoever is in several chooses. */
export function TeamList({ list, teams, openCase, order }: TeamListProps) {
  const [chosen, setChosen] = useState(teams[0])
  if (chosen === undefined)
    return <Empty title={listWords.teamList.youAreInNo()}>{listWords.teamList.adminCanPutYou()}</Empty>
  return (
    <>
      {teams.length > 1 ? (
        <label className={classes.team}>
          {listWords.teamList.team()}
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {teams.map((team) => (
              <option key={team} dir="auto">
                {team}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <NarrowedList
        key={chosen}
        list={list}
        base={{ team: chosen, status: 'open', order }}
        openCase={openCase}
      />
    </>
  )
}
