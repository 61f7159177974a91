import { Combobox, Modal, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import { caseQuery, meQuery, peopleQuery, searchQuery } from '../api/queries.ts'
import type { Case, SearchPage } from '../api/shapes.ts'
import { isListName } from '../cases/list/lists.ts'
import { KeyCap } from '../shell/key-cap.tsx'
import { isPressed } from '../shell/keys.ts'
import { withoutStyles } from '../shell/without-styles.ts'
import { paletteWords } from '../words/palette.ts'
import { type Deed, type Entry, groupsOf } from './entries.ts'
import classes from './palette.module.css'

interface PaletteProps {
  readonly opened: boolean
  /** @param stays whether one is still where one was */
  readonly onClose: (stays: boolean) => void
  readonly onHelp: () => void
}

/** Ctrl+K: goes anywhere and does anything. Enter takes what is chosen, and Esc leaves one where one was. */
export function Palette({ opened, onClose, onHelp }: PaletteProps) {
  return (
    <Modal.Root
      opened={opened}
      onClose={() => onClose(true)}
      returnFocus={false}
      removeScrollProps={withoutStyles}
      padding={0}
      size="lg"
      classNames={{ inner: classes.inner, content: classes.content }}
    >
      <Modal.Overlay />
      {/* The dialog is named, and not what holds it, which stands in the page as long as the page does. */}
      <Modal.Content aria-label={paletteWords.title()}>
        <Modal.Body>
          <Inside onClose={onClose} onHelp={onHelp} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

// The library adds what it controls and which option is active, but not that it is a combobox.
const searching = { role: 'combobox', 'aria-expanded': true, 'aria-autocomplete': 'list' } as const

const leastSought = 2
// Who types on does not want what they typed so far.
const settled = 250

/** Cases by name, number, reference or words; one look is logged for what one stopped typing at. */
const useFound = (sought: string) => {
  const [words] = useDebouncedValue(sought.trim(), settled)
  const isSought = words.length >= leastSought && sought.trim().length >= leastSought
  const found = useInfiniteQuery({ ...searchQuery(words), enabled: isSought })
  const items: SearchPage['items'] = isSought ? (found.data?.pages.flatMap((page) => page.items) ?? []) : []
  return { items, isSearching: isSought && found.isFetching, failed: isSought && found.isError }
}

const useOpenCase = (): Case | undefined => {
  const { caseId } = useParams({ strict: false })
  const about = useQuery({ ...caseQuery(caseId ?? ''), enabled: caseId !== undefined }).data
  return about?.mergedInto === null ? about : undefined
}

const useDo = (onHelp: () => void) => {
  const navigate = useNavigate()
  const { caseId, list } = useParams({ strict: false })
  const beside = isListName(list) ? list : 'all'
  return (deed: Deed): void => {
    switch (deed.goes) {
      case 'list':
        return void navigate({ to: '/$list', params: { list: deed.list } })
      case 'place':
        return void navigate({ to: deed.to })
      case 'case':
        return void navigate({ to: '/$list/$caseId', params: { list: beside, caseId: deed.id } })
      case 'person':
        return void navigate(
          deed.toSettings
            ? { to: '/people/$personId', params: { personId: deed.id } }
            : { to: '/people', hash: deed.id },
        )
      case 'call':
        return void navigate({ to: '/take' })
      case 'keys':
        return onHelp()
      case 'action':
        return void navigate({
          to: '/$list/$caseId',
          params: { list: beside, caseId: caseId ?? '' },
          search: { act: deed.action },
        })
    }
  }
}

function Inside({ onClose, onHelp }: Omit<PaletteProps, 'opened'>) {
  const [sought, setSought] = useState('')
  const { data: me } = useSuspenseQuery(meQuery)
  const about = useOpenCase()
  const found = useFound(sought)
  const act = useDo(onHelp)
  const combobox = useCombobox({ opened: true })
  const isAdmin = me.person.role === 'admin'
  const people = useQuery(peopleQuery(isAdmin ? 'all' : 'true')).data?.items ?? []
  const groups = groupsOf({ sought, about, found: found.items, people, isAdmin })
  const entries = groups.flatMap((group) => group.entries)
  const [first] = entries

  // The first that can be chosen is, so that a word and Enter are enough; what comes later moves nothing under the hand.
  const chooseFirst = useEffectEvent((_fits: string) => void combobox.selectFirstOption())
  const fits = `${sought} ${first?.id ?? ''}`
  useEffect(() => chooseFirst(fits), [fits])

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const entry = entries.find((one) => one.id === id)
        if (entry === undefined || entry.refusal !== null) return
        onClose(false)
        act(entry.deed)
      }}
    >
      <Combobox.EventsTarget>
        <input
          data-autofocus
          className={classes.search}
          {...searching}
          aria-label={paletteWords.search()}
          placeholder={paletteWords.placeholder()}
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
          // The library keeps it for the list, which never closes by itself here.
          onKeyDown={({ nativeEvent }) => {
            if (isPressed(nativeEvent, 'leave')) onClose(true)
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options} aria-label={paletteWords.results()}>
        {groups.map((group) => (
          <Combobox.Group key={group.title} label={group.title}>
            {group.entries.map((entry) => (
              <OneEntry key={entry.id} entry={entry} />
            ))}
          </Combobox.Group>
        ))}
        {entries.length > 0 || found.isSearching ? null : (
          <Combobox.Empty>{paletteWords.notFound()}</Combobox.Empty>
        )}
      </Combobox.Options>
      <output className={classes.said}>
        {found.isSearching ? paletteWords.searching() : null}
        {found.failed ? paletteWords.searchFailed() : null}
      </output>
    </Combobox>
  )
}

function OneEntry({ entry }: { readonly entry: Entry }) {
  return (
    <Combobox.Option value={entry.id} disabled={entry.refusal !== null} className={classes.entry}>
      <span className={classes.title} dir={entry.written ? 'auto' : undefined}>
        {entry.title}
      </span>
      {entry.key === undefined ? null : <KeyCap of={entry.key} />}
      {entry.detail === undefined ? null : (
        <span className={classes.detail} dir="auto" data-author={entry.isCustomers ? 'customer' : undefined}>
          {entry.detail}
        </span>
      )}
      {entry.refusal === null ? null : <span className={classes.refusal}>{entry.refusal}</span>}
    </Combobox.Option>
  )
}
