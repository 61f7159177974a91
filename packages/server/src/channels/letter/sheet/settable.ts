import type { Font } from 'fontkit'

const fromRightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * The characters that a letter can't show: for which the typeface has no form, and scripts that run from right to left,
 * whose lines nobody here sets. Each once, at most five.
 */
export const unsettable = (text: string, font: Pick<Font, 'hasGlyphForCodePoint'>): readonly string[] => {
  const unset = [...new Set(text)].filter(
    (character) =>
      character !== '\n' &&
      (fromRightToLeft.test(character) || !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
  )
  return unset.slice(0, 5)
}
