import { problemOf } from '../../api/client.ts'
import type { SearchPage } from '../../api/shapes.ts'
import { Empty, Failed } from '../../look/blank.tsx'
import { listFormat } from '../../words/intl.ts'
import { language } from '../../words/language.ts'
import { searchWords } from '../../words/search.ts'
import { CaseRow } from '../list/case-row.tsx'
import type { ListName } from '../list/lists.ts'
import { RowShapes } from '../list/more-rows.tsx'
import { VirtualRows } from '../list/virtual-rows.tsx'
import classes from './search-list.module.css'
import { foundId, optionId, type Found } from './use-found.ts'

const mostCounted = 1_000
const reasonsShown = 2

interface SearchListProps {
  readonly found: Found
  readonly list: ListName
  readonly openCase: string | undefined
}

/** What is found by words, the last changed first, with why. */
export function SearchList({ found, list, openCase }: SearchListProps) {
  const { query, first, rows, words, chosen } = found
  if (query.isPending) return <RowShapes />
  if (first === undefined)
    return (
      <Failed title={searchWords.failed()} retry={() => void query.refetch()}>
        {query.error === null ? null : problemOf(query.error).detail}
      </Failed>
    )
  return (
    <>
      <About page={first} isEmpty={rows.length === 0} goesOn={query.hasNextPage} />
      <VirtualRows
        key={words}
        name={`found ${words}`}
        label={searchWords.found({ words })}
        rows={rows}
        query={query}
        openCase={openCase}
        options={{ id: foundId, chosen }}
        renderRow={(row, tabIndex) => (
          <CaseRow
            row={row}
            list={list}
            open={row.id === openCase}
            tabIndex={tabIndex}
            found={{
              why: row.found.slice(0, reasonsShown),
              id: optionId(row.id),
              isChosen: row.id === chosen,
            }}
          />
        )}
      />
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
