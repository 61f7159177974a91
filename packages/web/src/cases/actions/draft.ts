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
  /** What was typed, and where nothing was what stands there to begin with now. */
  readonly values: Values
  /** What was typed. */
  readonly typed: Values
  readonly set: (name: string, value: string) => void
  /** Puts what was typed elsewhere in the place of all of it. */
  readonly replace: (typed: Values) => void
  /** Forgets it once it was sent, or the part of it that was; also where nobody looks at it any more. */
  readonly clear: (sent?: (name: string) => boolean) => void
}

/**
 * What was typed is kept until it was sent: through a refusal, a closed form, another case, a reload. It stays in
 * this tab and goes at signing out, since it may hold personal words. What merely stands there to begin with is not kept: it
 * may be otherwise tomorrow.
 */
export const useDraft = (about: string, first: Values = {}): Draft => {
  const [typed, setTyped] = useState<Values>(() => read(about))
  return {
    values: { ...first, ...typed },
    typed,
    set: (name, value) =>
      setTyped((before) => {
        const after = { ...before, [name]: value }
        write(about, after)
        return after
      }),
    replace: (next) => {
      write(about, next)
      setTyped(next)
    },
    clear: (sent = () => true) => {
      const left = (values: Values): Values =>
        Object.fromEntries(Object.entries(values).filter(([name]) => !sent(name)))
      write(about, left(read(about)))
      setTyped(left)
    },
  }
}
