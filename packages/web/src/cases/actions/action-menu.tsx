import { Combobox, useCombobox } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Case } from '../../api/shapes.ts'
import { KeyCap } from '../../shell/key-cap.tsx'
import { keyOf } from '../../shell/key-table.ts'
import { useKeys } from '../../shell/keys.ts'
import classes from './action-menu.module.css'
import { type MenuEntry, type MenuRoom, menuOf } from './menu.ts'
import type { Chosen } from './likely.ts'
import { actionWords } from '../../words/actions.ts'
import { sayRefusal } from '../../api/say-problem.ts'

// The library adds what it controls and which option is active, but not that it is a combobox.
const searching = (opened: boolean) => ({ role: 'combobox', 'aria-expanded': opened })

interface ActionMenuProps {
  readonly about: Case
  readonly onChoose: (chosen: Chosen) => void
}

/** Everything one can do with the case, by room, found by its words; what is refused now says why. */
export function ActionMenu({ about, onChoose }: ActionMenuProps) {
  const [sought, setSought] = useState('')
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      setSought('')
      combobox.resetSelectedOption()
    },
  })
  useKeys({ menu: () => combobox.openDropdown('keyboard') })
  const opened = combobox.dropdownOpened
  const rooms = opened ? menuOf(about, sought) : []
  // The first that fits is chosen, so that a word and Enter are enough; nothing is chosen before a word is typed.
  const chooseFirst = useEffectEvent((words: string) => {
    if (words === '') combobox.resetSelectedOption()
    else combobox.selectFirstOption()
  })
  useEffect(() => chooseFirst(sought), [sought])

  return (
    <Combobox
      store={combobox}
      position="top-start"
      withinPortal={false}
      width={400}
      shadow="md"
      onOptionSubmit={(value) => {
        const entry = rooms.flatMap((room) => room.entries).find((one) => one.spec.name === value)
        if (entry === undefined || entry.refusal !== null) return
        combobox.closeDropdown()
        onChoose({ name: entry.spec.name, subject: null })
      }}
    >
      <Combobox.Target withAriaAttributes={false}>
        <button
          type="button"
          className={classes.opener}
          data-action-menu
          aria-haspopup="listbox"
          aria-expanded={opened}
          title={actionWords.menu.opener()}
          onClick={() => combobox.toggleDropdown()}
        >
          <IconDots size={18} aria-hidden />
          <span>{actionWords.menu.more()}</span>
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Search
          {...searching(opened)}
          value={sought}
          aria-label={actionWords.menu.search()}
          placeholder={actionWords.menu.placeholder()}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <Combobox.Options tabIndex={0} className={classes.options} aria-label={actionWords.menu.all()}>
          {opened && rooms.length === 0 ? <Combobox.Empty>{actionWords.menu.none()}</Combobox.Empty> : null}
          {rooms.map((room) => (
            <Room key={room.title} room={room} owner={about.owner.name} />
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

interface Shown {
  /** Who has the case, whom one asks for what is theirs alone. */
  readonly owner: string
}

function Room({ room, owner }: Shown & { readonly room: MenuRoom }) {
  return (
    <Combobox.Group label={room.title}>
      {room.entries.map((entry) => (
        <Entry key={entry.spec.name} entry={entry} owner={owner} />
      ))}
    </Combobox.Group>
  )
}

function Entry({ entry, owner }: Shown & { readonly entry: MenuEntry }) {
  const key = keyOf(entry.spec.name)
  return (
    <Combobox.Option value={entry.spec.name} disabled={entry.refusal !== null} className={classes.entry}>
      <span className={classes.title}>{entry.spec.title()}</span>
      {key === null ? null : <KeyCap of={key} />}
      {entry.refusal === null ? null : (
        <span className={classes.refusal}>{actionWords.menu.refused(sayRefusal(entry.refusal, owner))}</span>
      )}
    </Combobox.Option>
  )
}
