import type { ReactNode } from 'react'
import type { Text } from '../../api/shapes.ts'
import classes from './words.module.css'
import { caseWords } from '../../words/case.ts'

interface WordsProps {
  readonly text: Text
  readonly language: string
  /** In the facts at the side, where they stand for reference. */
  readonly small?: boolean
  /** Who of us was written to by name: marked where the name stands. */
  readonly named?: readonly string[]
  /** Where what a mail only carries along begins, to be folded; null where nothing does. */
  readonly carriedFrom?: number | null
}

/** Words whole and as they were given: the customer's in serif and large, the company's in sans. */
export function Words({ text, language, small = false, named = [], carriedFrom = null }: WordsProps) {
  if (text.withheld) return <p className={classes.erased}>{caseWords.words.withheld()}</p>
  if (text.words === null) return <p className={classes.erased}>{caseWords.words.erased()}</p>
  const said = (words: ReactNode) => (
    <div
      className={classes.words}
      data-author={text.author}
      data-small={small || undefined}
      dir="auto"
      lang={text.language ?? language}
    >
      {words}
    </div>
  )
  if (carriedFrom === null) return said(named.length === 0 ? text.words : marked(text.words, named))
  return (
    <>
      {said(text.words.slice(0, carriedFrom).trimEnd())}
      <details className={classes.carried}>
        <summary>{caseWords.words.carried()}</summary>
        {said(text.words.slice(carriedFrom))}
      </details>
    </>
  )
}

/** Splits pieces of words where a sign stands, which is a piece of its own then. */
const splitAt = (pieces: readonly string[], sign: string, signs: readonly string[]): readonly string[] =>
  pieces.flatMap((piece) =>
    signs.includes(piece)
      ? [piece]
      : piece.split(sign).flatMap((part, at) => (at === 0 ? [part] : [sign, part])),
  )

/** The words with a mark where a name of these stands behind an @; the longest first, where one begins as another. */
const marked = (words: string, names: readonly string[]): ReactNode => {
  const signs = names.map((name) => `@${name}`).toSorted((a, b) => b.length - a.length)
  const pieces = signs.reduce<readonly string[]>((all, sign) => splitAt(all, sign, signs), [words])
  return pieces.map((piece, at) =>
    signs.includes(piece) ? (
      <bdi key={at} className={classes.named}>
        {piece}
      </bdi>
    ) : (
      piece
    ),
  )
}
