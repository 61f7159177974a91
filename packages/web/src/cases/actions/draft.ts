import { useState } from 'react'
import type { Values } from './spec.ts'

const keyOf = (about: string) => `draft ${about}`

const read = (about: string): Values => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(about)) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    )
  } catch {
    return {}
  }
}

const write = (about: string, values: Values): void => {
  try {
    const typed = Object.entries(values).filter(([, value]) => value !== '')
    if (typed.length === 0) sessionStorage.removeItem(keyOf(about))
    else sessionStorage.setItem(keyOf(about), JSON.stringify(Object.fromEntries(typed)))
  } catch {
    /* a full or forbidden storage: what is typed still stands in the form */
  }
}

/** Whether something typed and not sent waits there. */
export const hasDraft = (about: string): boolean => Object.keys(read(about)).length > 0

interface Draft {
  readonly values: Values
  readonly set: (name: string, value: string) => void
  readonly clear: () => void
  /** Forgets what was typed, and begins with this again. */
  readonly restart: (first: Values) => void
}

/**
 * What was typed is kept until it was sent: through a refusal, a closed form, another case, a reload. It stays in
 * this tab and goes at signing out, since it may hold personal words.
 */
export const useDraft = (about: string, first: Values = {}): Draft => {
  const [values, setValues] = useState<Values>(() => ({ ...first, ...read(about) }))
  return {
    values,
    set: (name, value) =>
      setValues((before) => {
        const after = { ...before, [name]: value }
        write(about, after)
        return after
      }),
    clear: () => write(about, {}),
    restart: (again) => {
      write(about, {})
      setValues(again)
    },
  }
}
