import type { CasesWanted } from '../../api/queries.ts'
import { filterWords } from '../../words/filter.ts'
import { CaseList } from './case-list.tsx'
import { FilterRow } from './filter-row.tsx'
import type { List } from './lists.ts'
import { useNarrowingBeside } from './use-narrowing.ts'

interface NarrowedListProps {
  readonly list: List
  /** The list as it is without being narrowed. */
  readonly base: CasesWanted
  readonly openCase: string | undefined
}

/** A list of cases, and over it the row that narrows it. */
export function NarrowedList({ list, base, openCase }: NarrowedListProps) {
  const [narrowing] = useNarrowingBeside(base)
  const isNarrowed = Object.keys(narrowing).length > 0
  const wanted = isNarrowed ? { ...base, narrowing } : base
  return (
    <>
      <FilterRow base={base} list={list.name} />
      {/* Another list, or another part of it, begins anew: nothing in it is chosen. */}
      <CaseList
        key={JSON.stringify(wanted)}
        list={list.name}
        wanted={wanted}
        openCase={openCase}
        empty={isNarrowed ? filterWords.nothing : list.empty}
      />
    </>
  )
}
