import { useState } from 'react'
import { settingsWords } from '../words/settings.ts'

interface Versioned {
  readonly version: string
}

/**
 * What somebody types into a part of the settings: it stays as typed, beside what stands there by now where somebody
 * else changed it. What was not typed follows what is there.
 */
export const useDraft = <Part extends Versioned>(now: Part) => {
  const [before, setBefore] = useState(now)
  const [version, setVersion] = useState(now.version)
  const [typed, setTyped] = useState<Partial<Part>>({})
  const untouched = Object.keys(typed).length === 0
  /** What stood in a field when one began to type, and what somebody else wrote there since; else undefined. */
  const changedMeanwhile = <Field extends keyof Part>(
    field: Field,
    said: (value: Part[Field]) => string,
  ): { readonly before: string; readonly value: string } | undefined =>
    Object.hasOwn(typed, field) && now[field] !== before[field]
      ? { before: said(before[field]), value: said(now[field]) }
      : undefined
  return {
    /** Of what was read when the first letter was typed. */
    version,
    typed,
    untouched,
    valueOf: <Field extends keyof Part>(field: Field): Part[Field] => ({ ...now, ...typed })[field],
    type: (change: Partial<Part>) => {
      if (untouched) {
        setBefore(now)
        setVersion(now.version)
      }
      // A field that is understood a moment later must not undo what was typed meanwhile.
      setTyped((was) => ({ ...was, ...change }))
    },
    /** Somebody else was first, and what they wrote is shown: whoever saves again means it. */
    goOn: (read: Versioned) => setVersion(read.version),
    end: () => setTyped({}),
    changedMeanwhile,
    /** What stands in a field by now, where somebody else changed what is being typed. */
    meanwhile: <Field extends keyof Part>(
      field: Field,
      said: (value: Part[Field]) => string,
    ): string | undefined => {
      const changed = changedMeanwhile(field, said)
      return changed === undefined ? undefined : settingsWords.now({ value: changed.value })
    },
  }
}
