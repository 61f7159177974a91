import { isOffline } from './is-offline.ts'
import { english, type Language, setLanguage } from './language.ts'
import type { Messages } from './messages.ts'

/** What is loaded of a language at once: what the first view says, and the words of views that are looked at later. */
export type Part = 'first' | 'problems' | 'cases' | 'house' | 'map'

type Parts = Readonly<Record<Part, () => Promise<{ readonly words: Messages }>>>

const french: Parts = {
  first: async () => await import('./fr/parts/first.ts'),
  problems: async () => await import('./fr/parts/problems.ts'),
  cases: async () => await import('./fr/parts/cases.ts'),
  house: async () => await import('./fr/parts/house.ts'),
  map: async () => await import('./fr/parts/map.ts'),
}

const spanish: Parts = {
  first: async () => await import('./es/parts/first.ts'),
  problems: async () => await import('./es/parts/problems.ts'),
  cases: async () => await import('./es/parts/cases.ts'),
  house: async () => await import('./es/parts/house.ts'),
  map: async () => await import('./es/parts/map.ts'),
}

interface Other {
  readonly tag: string
  readonly parts: Parts
}

const others: Readonly<Record<string, Other>> = {
  fr: { tag: 'fr-FR', parts: french },
  es: { tag: 'es-ES', parts: spanish },
}

/** What there is of the language that is spoken; English stands beside the code. */
let parts: Parts | null = null
let translated = new Map<string, string | Messages>()

const loadWords = async (part: Part): Promise<void> => {
  const there = await parts?.[part]()
  for (const [name, messages] of Object.entries(there?.words ?? {})) translated.set(name, messages)
}

const languageOf = async (tag: string): Promise<Language> => {
  if (tag === 'en-x-mirrored') return (await import('./mirrored.ts')).mirrored
  const other = others[tag]
  if (other === undefined) return english
  parts = other.parts
  await loadWords('first')
  return { tag: other.tag, direction: 'ltr', translated }
}

/** Speaks a language from here on. @param tag `fr`, say; English where there is none by that tag */
export const speak = async (tag: string): Promise<Language> => {
  parts = null
  translated = new Map()
  const chosen = await languageOf(tag)
  setLanguage(chosen)
  return chosen
}

/**
 * What is loaded when somebody looks at it, together with the words that it says in the language of the page: it is
 * there when both are. A test walks what it imports, and names a part that is missing here.
 */
export const withWords =
  <Module>(of: readonly Part[], load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    try {
      const [module] = await Promise.all([load(), ...of.map(loadWords)])
      return module
    } catch (thrown) {
      // As it is, the router would load the page anew, and without a line the workspace would be gone.
      throw isOffline() ? new Error('without a line', { cause: thrown }) : thrown
    }
  }
