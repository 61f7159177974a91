import { type RefObject, useEffect, useEffectEvent } from 'react'
import { isPressed } from '../../shell/keys.ts'

interface FormKeys {
  /** Ctrl+Enter, or Cmd+Enter. */
  readonly send: () => void
  /** Escape, where nothing inside took it. */
  readonly leave: () => void
}

// Esc then closes that alone, and what stands in the form stays open.
const closesList = (target: EventTarget | null): boolean =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true'

/** The keys that every form has, wherever in it one types. */
export const useFormKeys = (form: RefObject<HTMLElement | null>, { send, leave }: FormKeys): void => {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    if (isPressed(event, 'leave') && !closesList(event.target)) leave()
    if (!isPressed(event, 'send')) return
    event.preventDefault()
    send()
  })
  useEffect(() => {
    const here = form.current
    here?.addEventListener('keydown', pressed)
    return () => here?.removeEventListener('keydown', pressed)
  }, [form])
}
