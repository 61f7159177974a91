import { useInfiniteQuery } from '@tanstack/react-query'
import { problemOf } from '../../api/client.ts'
import { searchQuery } from '../../api/queries.ts'
import type { SearchPage } from '../../api/shapes.ts'
import { Empty, Failed } from '../../look/blank.tsx'
import { listFormat } from '../../words/intl.ts'
import { language } from '../../words/language.ts'
import { searchWords } from '../../words/search.ts'
import { CaseRow } from './case-row.tsx'
import { MoreRows, RowShapes } from './more-rows.tsx'
import classes from './search-list.module.css'
import { useSteadyOrder } from './steady-order.ts'

const mostCounted = 1_000
const reasonsShown = 2

/** What is found by words, the last changed first, with why. */
export function SearchList({ q, openCase }: { readonly q: string; readonly openCase: string | undefined }) {
  const found = useInfiniteQuery(searchQuery(q))
  const rows = useSteadyOrder(found.data?.pages.flatMap((page) => page.items) ?? [], q)
  if (found.isPending) return <RowShapes />
  const [first] = found.data?.pages ?? []
  if (first === undefined)
    return (
      <Failed title={searchWords.failed()} retry={() => void found.refetch()}>
        {found.error === null ? null : problemOf(found.error).detail}
      </Failed>
    )
  return (
    <>
      <About page={first} isEmpty={rows.length === 0} goesOn={found.hasNextPage} />
      <ol>
        {rows.map((row) => (
          <CaseRow
            key={row.id}
            row={row}
            list="all"
            open={row.id === openCase}
            found={row.found.slice(0, reasonsShown)}
          />
        ))}
      </ol>
      <MoreRows query={found} />
    </>
  )
}

interface AboutProps {
  readonly page: SearchPage
  readonly isEmpty: boolean
  readonly goesOn: boolean
}

/** How many there are, and what was looked for instead of what was typed. */
function About({ page, isEmpty, goesOn }: AboutProps) {
  const corrected = Map.groupBy(page.corrections, ({ typed }) => typed)
  return (
    <output className={classes.about}>
      {[...corrected].map(([typed, meant]) => (
        <p key={typed}>
          {searchWords.corrected({
            typed,
            meant: listFormat(language().tag, { type: 'disjunction' }).format(meant.map((one) => one.meant)),
          })}
        </p>
      ))}
      {page.catchingUp ? <p>{searchWords.catchingUp()}</p> : null}
      {isEmpty ? (
        goesOn ? (
          <p>{searchWords.further()}</p>
        ) : (
          <Empty title={searchWords.nothing.title()}>{searchWords.nothing.text()}</Empty>
        )
      ) : (
        <p>{countOf(page)}</p>
      )}
    </output>
  )
}

const countOf = ({ count }: SearchPage): string | null => {
  if (count === null) return null
  const { atLeast, exactly } = count
  if (exactly) return searchWords.count.exactly({ count: atLeast })
  return atLeast >= mostCounted
    ? searchWords.count.capped({ count: atLeast })
    : searchWords.count.atLeast({ count: atLeast })
}
