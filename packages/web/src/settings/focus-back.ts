import { type RefObject, useEffect, useRef } from 'react'

/** Whoever folds up what a button has opened is at that button again. */
export const useFocusBack = (opened: boolean, button: RefObject<HTMLButtonElement | null>): void => {
  const wasOpened = useRef(false)
  useEffect(() => {
    if (wasOpened.current && !opened) button.current?.focus()
    wasOpened.current = opened
  }, [opened, button])
}
