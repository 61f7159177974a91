import { Empty } from '../../look/blank.tsx'
import { NarrowedList } from './narrowed-list.tsx'
import type { ListOrder } from './list-order.ts'
import type { List } from './lists.ts'
import classes from './row.module.css'
import { useNarrowing } from './use-narrowing.ts'
import { listWords } from '../../words/list.ts'

interface TeamListProps {
  readonly list: List
  readonly teams: readonly string[]
  readonly openCase: string | undefined
  readonly order: ListOrder
}

/** The open cases of one of my teams; whoever is in several chooses, and the address says which. */
export function TeamList({ list, teams, openCase, order }: TeamListProps) {
  const [narrowing, narrow] = useNarrowing()
  const asked = narrowing.team === undefined ? undefined : String(narrowing.team)
  const chosen = asked ?? teams[0]
  if (chosen === undefined)
    return <Empty title={listWords.teamList.youAreInNo()}>{listWords.teamList.adminCanPutYou()}</Empty>
  // A view that was kept may be of another team: what is seen of it the server says.
  const offered = [...new Set([...teams, chosen])]
  return (
    <>
      {offered.length > 1 ? (
        <label className={classes.team}>
          {listWords.teamList.team()}
          <select
            value={chosen}
            onChange={(event) => narrow({ ...narrowing, team: event.currentTarget.value })}
          >
            {offered.map((team) => (
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
