import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { searchQuery } from '../../api/queries.ts'
import type { SearchPage } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { intakeWords } from '../../words/intake.ts'
import { listWords } from '../../words/list.ts'
import { firstWords } from '../labels.ts'
import classes from './call.module.css'
import { isNumber } from './who-it-is.ts'

type Row = SearchPage['items'][number]

const leastSought = 3
// One look is logged for what one stopped typing at, and not for each letter.
const settled = 350
const mostShown = 6

interface CallerFieldProps {
  readonly who: string
  readonly onWho: (typed: string) => void
  /** They call about this case. */
  readonly onCase: (caseId: string) => void
}

/** Who calls, by a number, an address or a name; which cases of theirs there are is found while one types. */
export function CallerField({ who, onWho, onCase }: CallerFieldProps) {
  const [words] = useDebouncedValue(who.trim(), settled)
  const isSought = words.length >= leastSought && who.trim().length >= leastSought
  const found = useInfiniteQuery({ ...searchQuery(words), enabled: isSought })
  const rows = isSought ? (found.data?.pages.flatMap((page) => page.items) ?? []).slice(0, mostShown) : []
  const combobox = useCombobox()
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(id) => {
        combobox.closeDropdown()
        onCase(id)
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          name="who"
          label={intakeWords.call.who()}
          description={intakeWords.call.whoMeans()}
          autoComplete="off"
          // A number runs from left to right, whichever way the rest does.
          dir={isNumber(who) ? 'ltr' : undefined}
          maxLength={200}
          value={who}
          onChange={(event) => {
            onWho(event.currentTarget.value)
            combobox.openDropdown()
            combobox.resetSelectedOption()
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={rows.length === 0}>
        <Combobox.Options aria-label={intakeWords.call.mayBe()} className={classes.found}>
          <Combobox.Group label={intakeWords.call.mayBe()}>
            {rows.map((row) => (
              <Combobox.Option key={row.id} value={row.id}>
                <OneCase row={row} />
              </Combobox.Option>
            ))}
          </Combobox.Group>
        </Combobox.Options>
      </Combobox.Dropdown>
      <output className={classes.about}>
        {isSought && found.isSuccess && rows.length === 0 ? intakeWords.call.nobody() : null}
        {isSought && found.isError ? intakeWords.call.notSearched() : null}
      </output>
    </Combobox>
  )
}

/** What is known of a case to whoever may see it: for them alone, and never to be read to somebody unproven. */
function OneCase({ row }: { readonly row: Row }) {
  return (
    <span className={classes.row}>
      <span className={classes.name} dir="auto">
        {row.customer.name ?? listWords.caseRow.noNameGiven()}
      </span>
      <span className={classes.reference} translate="no">
        {row.reference}
      </span>
      <span className={classes.words} dir="auto">
        {firstWords(row.newest?.words ?? row.opening, 90)}
      </span>
      <span className={classes.about}>
        {row.next.by === null
          ? listWords.row.hasIt({ name: row.owner.name })
          : intakeWords.call.hasItBy({ name: row.owner.name, when: <When at={row.next.by} short /> })}
      </span>
    </span>
  )
}
