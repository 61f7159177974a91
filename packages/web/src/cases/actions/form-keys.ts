import { type RefObject, useEffect, useEffectEvent } from 'react'

interface FormKeys {
  /** Ctrl+Enter, or Cmd+Enter. */
  readonly send: () => void
  /** Escape, where nothing inside took it. */
  readonly leave: () => void
}

/** The keys that every form has, wherever in it one types. */
export const useFormKeys = (form: RefObject<HTMLFormElement | null>, { send, leave }: FormKeys): void => {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) leave()
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) send()
  })
  useEffect(() => {
    const here = form.current
    here?.addEventListener('keydown', pressed)
    return () => here?.removeEventListener('keydown', pressed)
  }, [form])
}
