/** Bytes that a character takes on the page, escaped. */
const weights: Readonly<Record<string, number>> = { '&': 5, '<': 4, '>': 4, '"': 6, "'": 5 }

const weigh = (text: string): number => {
  let bytes = 0
  for (const character of text) bytes += weights[character] ?? Buffer.byteLength(character)
  return bytes
}

/**
 * The beginning of a text, at most so many bytes of page, cut between words where one ends near the limit.
 * `whole` where nothing was cut.
 */
export function cutAt(text: string, mostBytes: number): { readonly shown: string; readonly whole: boolean } {
  if (text.length <= mostBytes && weigh(text) <= mostBytes) return { shown: text, whole: true }
  let bytes = 0
  let end = 0
  for (const { segment, index } of new Intl.Segmenter().segment(text.slice(0, mostBytes))) {
    bytes += weigh(segment)
    if (bytes > mostBytes - 3) break
    end = index + segment.length
  }
  const part = text.slice(0, end)
  const space = part.search(/\s\S*$/)
  return { shown: `${space > end * 0.5 ? part.slice(0, space) : part}…`, whole: false }
}
