import { useEffect, useEffectEvent } from 'react'
import { type KeyName, keyTable } from './key-table.ts'
import { holdForField } from './type-ahead.ts'

const switchedOff = 'desk.single-keys'

/** Single keys can be switched off: they get in the way of speech input and of some assistive tools. */
export const singleKeysOn = (): boolean => {
  try {
    return localStorage.getItem(switchedOff) !== 'off'
  } catch {
    return true
  }
}

export const setSingleKeys = (on: boolean): void => {
  try {
    if (on) localStorage.removeItem(switchedOff)
    else localStorage.setItem(switchedOff, 'off')
  } catch {
    /* without storage they stay on for this visit */
  }
}

// Whoever is in a form is writing, also with the focus on one of its buttons; but for one that has a key of its own.
const isInForm = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  !target.matches('[data-takes-keys]') &&
  (target.isContentEditable ||
    target.closest('form, input, textarea, select, [role="combobox"], [role="menu"]') !== null)

const somethingFloats = (): boolean =>
  [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]:not([data-stays])')].some(
    (one) => one.checkVisibility(),
  )

const withCommand = 'mod+'

/** Whether that key was pressed. */
export const isPressed = (event: KeyboardEvent, name: KeyName): boolean => {
  const { key } = keyTable[name]
  const isCommand = event.ctrlKey || event.metaKey
  return key.startsWith(withCommand)
    ? isCommand && !event.altKey && event.key.toLowerCase() === key.slice(withCommand.length).toLowerCase()
    : !isCommand && !event.altKey && event.key === key
}

/** A single key acts while nobody writes and nothing floats; one with Ctrl or Cmd does always. */
const mayAct = (event: KeyboardEvent, name: KeyName): boolean => {
  if (event.isComposing) return false
  if (keyTable[name].key.startsWith(withCommand)) return true
  return singleKeysOn() && !isInForm(event.composedPath()[0] ?? null) && !somethingFloats()
}

export type KeyMap = Partial<Readonly<Record<KeyName, () => void>>>

const keyNames = Object.keys(keyTable).filter((name): name is KeyName => name in keyTable)

/** What each key does here; what one types after one that opens a field goes into that. */
export const useKeys = (map: KeyMap): void => {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const name = keyNames.find((one) => map[one] !== undefined && isPressed(event, one))
    if (name === undefined || !mayAct(event, name)) return
    event.preventDefault()
    if ('opensField' in keyTable[name]) holdForField()
    map[name]?.()
  })
  useEffect(() => {
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
