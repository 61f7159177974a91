import { type Dialect, ReadingError, SEPARATORS } from '@buckstop/mirror/reading'
import { type Command, Option } from 'commander'
import { z } from 'zod'

const quotes = { double: 34, single: 39, none: -1 } as const

/** How a CSV file is written, where looking at it goes wrong: one set of flags for whatever reads one. */
export const csvShape = {
  encoding: z.string().optional(),
  separator: z.string().optional(),
  quote: z.enum(['double', 'single', 'none']).optional(),
}
export type CsvFlags = z.infer<z.ZodObject<typeof csvShape>>

export const withCsvFlags = (command: Command): Command =>
  command
    .option('--encoding <name>', 'of CSV, like utf-8, utf-16le or windows-1255 (found by looking)')
    .option(
      '--separator <character>',
      `of CSV: ${Object.keys(SEPARATORS).join(', ')} or a character (found by looking)`,
    )
    .addOption(new Option('--quote <kind>', 'of CSV').choices(Object.keys(quotes)))

/** @throws ReadingError `option-invalid` */
export const dialectOf = ({ separator, quote }: CsvFlags): Partial<Dialect> => ({
  ...(separator === undefined ? {} : { separator: separatorOf(separator) }),
  ...(quote === undefined ? {} : { quote: quotes[quote], escape: quotes[quote] }),
})

const separatorOf = (name: string): number => {
  const named = Object.entries(SEPARATORS).find(([known]) => known === name.toLowerCase())?.[1]
  const code = name === String.raw`\t` ? SEPARATORS.tab : name.length === 1 ? name.charCodeAt(0) : undefined
  const found = named ?? code
  if (found !== undefined && found < 128) return found
  throw new ReadingError({
    code: 'option-invalid',
    message: `"${name}" is no separator.`,
    remedy: `Give one character, or ${Object.keys(SEPARATORS).join(', ')}.`,
  })
}
