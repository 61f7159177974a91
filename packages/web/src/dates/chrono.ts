import type { Chrono } from 'chrono-node'

/** Reads dates in words of one language. */
export type Reader = Pick<Chrono, 'parse'>

const others: Readonly<Record<string, () => Promise<{ readonly casual: Reader }>>> = {
  ar: async () => await import('chrono-node/ar'),
  de: async () => await import('chrono-node/de'),
  es: async () => await import('chrono-node/es'),
  fr: async () => await import('chrono-node/fr'),
  it: async () => await import('chrono-node/it'),
  nl: async () => await import('chrono-node/nl'),
  pt: async () => await import('chrono-node/pt'),
  sv: async () => await import('chrono-node/sv'),
}

/** @param tags BCP 47, the first one first. @returns a reader of each language that is known, English always */
export const readersOf = async (tags: readonly string[]): Promise<readonly Reader[]> => {
  const languages = new Set([...tags.map((tag) => tag.split('-')[0] ?? ''), 'en'])
  const readers = [...languages].map(async (name) =>
    name === 'en' ? (await import('chrono-node/en')).GB : (await others[name]?.())?.casual,
  )
  return (await Promise.all(readers)).filter((reader) => reader !== undefined)
}
