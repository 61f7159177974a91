const segments = new Intl.Segmenter('en')

/** The lines under a name are set smaller; an authority stands there whole, with its amount. */
export const longestLine = 48

/** As long as fits into a box; the whole stands in the title that a pointer shows. */
export const short = (text: string, longest = 36): string => {
  const letters = Array.from(
    segments.segment(text.toWellFormed().slice(0, 20 * longest)),
    ({ segment }) => segment,
  )
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('')
}

/** Text for XML; characters that XML has no way to write become the replacement character. */
export const escape = (text: string): string =>
  text
    .toWellFormed()
    // oxlint: the control characters are those that XML 1.0 forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** About how wide the text is set, in pixels; wide letters count double. */
export const widthOf = (text: string, size: number): number => {
  let units = 0
  for (const letter of text)
    units += /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}]/u.test(letter)
      ? 1.05
      : /[A-ZMWmw@%]/.test(letter)
        ? 0.72
        : 0.55
  return Math.ceil(units * size)
}
