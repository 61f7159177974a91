const segments = new Intl.Segmenter('en')

/** The lines under a name are set smaller, so that more letters fit. */
export const longestLine = 40

const letters = (part: string): string[] => Array.from(segments.segment(part), ({ segment }) => segment)

/** The whole text in lines of at most so many letters, broken between words where it can be. */
export const wrapped = (text: string, longest = 30): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.toWellFormed().split(/[ \t\n]+/)) {
    const joined = line === '' ? word : `${line} ${word}`
    if (letters(joined).length <= longest) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const rest = letters(word)
    while (rest.length > longest) lines.push(rest.splice(0, longest).join(''))
    line = rest.join('')
  }
  return [...lines, line]
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
