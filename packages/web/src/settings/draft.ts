import { useState } from 'react'

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
    /** What stands in a field by now, where somebody else changed what is being typed. */
    meanwhile: <Field extends keyof Part>(
      field: Field,
      said: (value: Part[Field]) => string,
    ): string | undefined =>
      Object.hasOwn(typed, field) && now[field] !== before[field] ? said(now[field]) : undefined,
  }
}
