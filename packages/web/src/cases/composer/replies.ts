import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import type { Case, MailFrame, Reply } from '../../api/shapes.ts'
import { useWall } from '../../look/clock.tsx'
import { composerWords } from '../../words/composer.ts'
import { languageName } from '../../words/written.ts'
import { asAllMayRead, frameQuery } from './frame.ts'
import { folded } from '../../look/folded.ts'
import { mostOffered, type Offering } from './offering.ts'

export const repliesQuery = queryOptions({
  queryKey: [...keys.people, 'replies'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/replies', { signal })),
  staleTime: 300_000,
})

/** A reply as it is put in: in the language of the customer where there is one. */
export interface Offered {
  readonly name: string
  readonly language: string
  readonly words: string
}

const fallback = 'en'

const inLanguage = (texts: Reply['texts'], language: string): readonly [string, string] | undefined => {
  const [wanted = language] = language.toLowerCase().split('-')
  const found = texts[wanted] === undefined ? undefined : ([wanted, texts[wanted]] as const)
  const english = texts[fallback] === undefined ? undefined : ([fallback, texts[fallback]] as const)
  return found ?? english ?? Object.entries(texts)[0]
}

/** Those whose name or words hold what was typed behind the stroke, those whose name begins with it first. */
export const repliesFor = (all: readonly Reply[], language: string, typed: string): readonly Offered[] => {
  const wanted = folded(typed)
  const offered = all.flatMap(({ name, texts }) => {
    const text = inLanguage(texts, language)
    return text === undefined ? [] : [{ name, language: text[0], words: text[1] }]
  })
  const rank = ({ name, words }: Offered): number => {
    if (folded(name).startsWith(wanted)) return 0
    if (folded(name).includes(wanted)) return 1
    return folded(words).includes(wanted) ? 2 : 3
  }
  return offered.filter((one) => rank(one) < 3).toSorted((a, b) => rank(a) - rank(b))
}

/** What stands behind a stroke at the start of a word, just before the caret; null where nothing does. */
export const strokeBefore = (
  text: string,
  caret: number,
): { readonly from: number; readonly typed: string } | null => {
  const found = /(?:^|\s)\/(?<typed>[^\s/]{0,40})$/u.exec(text.slice(0, caret))
  const typed = found?.groups?.['typed']
  return typed === undefined ? null : { from: caret - typed.length - 1, typed }
}

const gap = /\{(?<name>customer|reference|owner|writer|title|team|date)\}/g

/** What looks like a gap and is filled in by nothing, as one that was written wrongly; null where there is none. */
export const unknownGapIn = (words: string): string | null =>
  words.replaceAll(gap, '').match(/\{\p{L}[\p{L}\p{N}_ -]{0,40}\}/u)?.[0] ?? null

/** What of the case and of whoever writes goes into the gaps of a reply; what is not known stays a gap. */
export const filledIn = (
  { language, words }: Pick<Offered, 'language' | 'words'>,
  fills: MailFrame['fills'],
  { by, zone }: { readonly by: string; readonly zone: string },
): string => {
  const date =
    by === ''
      ? null
      : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          hour: 'numeric',
          minute: '2-digit',
          hourCycle: 'h23',
          timeZone: zone,
        }).format(new Date(by))
  const facts: Readonly<Record<string, string | null>> = { ...fills, date }
  return words.replaceAll(gap, (written, name: string) => {
    const fact = facts[name] ?? ''
    return fact === '' ? written : fact
  })
}

/** The first gap that nothing filled; null where none is left. */
export const gapIn = (words: string): string | null => words.match(gap)?.[0] ?? null

/**
 * Words at hand, by a stroke; filled in for the customer.
 * @param by when they hear again; empty where nothing is named
 * @param isHere whether somebody is at it
 */
export const useReplies = (about: Case, by: string, isHere: boolean): Offering => {
  const { zone } = useWall()
  const { data } = useQuery({ ...repliesQuery, enabled: isHere })
  const { data: frame } = useQuery({ ...frameQuery(about.id), enabled: isHere })
  return {
    title: composerWords.replies.title(),
    find: (text, caret) => {
      const stroke = strokeBefore(text, caret)
      if (stroke === null || frame === undefined) return null
      const found = repliesFor(data?.items ?? [], about.customer.language, stroke.typed)
      return {
        from: stroke.from,
        offers: found.slice(0, mostOffered).map((one) => ({
          key: one.name,
          name: one.name,
          beside: about.customer.language.startsWith(one.language)
            ? null
            : composerWords.replies.inLanguage({ language: languageName(one.language) }),
          words: one.words,
          language: one.language,
          put: filledIn(one, asAllMayRead(about, frame).fills, { by, zone }),
        })),
      }
    },
  }
}
