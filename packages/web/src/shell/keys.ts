import { useEffect, useEffectEvent } from 'react'

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

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"], [role="menu"] *'))

const somethingFloats = (): boolean =>
  [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]')].some((one) =>
    one.checkVisibility(),
  )

/** What each single key does while nobody types and nothing floats. */
export type KeyMap = Readonly<Record<string, () => void>>

export const useKeys = (map: KeyMap): void => {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (!singleKeysOn() || isTyping(event.composedPath()[0] ?? null) || somethingFloats()) return
    const act = map[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
