const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
] as const

/** Everything that is one letter away from a word: one left out, one too many, one for another, two turned round. Pure. */
export const variantsOf = (word: string): readonly string[] => {
  const letters = Array.from(word)
  const alphabet = Array.from(alphabets.find((one) => one.includes(letters[0] ?? '')) ?? new Set(letters))
  const found = new Set<string>()
  const add = (at: number, drop: number, put: readonly string[]): void => {
    found.add([...letters.slice(0, at), ...put, ...letters.slice(at + drop)].join(''))
  }
  for (let at = 0; at <= letters.length; at += 1) {
    for (const letter of alphabet) add(at, 0, [letter])
    const [here, next] = [letters[at], letters[at + 1]]
    if (here === undefined) continue
    add(at, 1, [])
    for (const letter of alphabet) add(at, 1, [letter])
    if (next !== undefined) add(at, 2, [next, here])
  }
  found.delete(word)
  return [...found]
}

/** Of a short word one letter, of a long one two. */
const tolerated = (word: string): number => (word.length >= 8 ? 2 : 1)

/** Whether one may be meant where the other was typed. Pure. */
export const isNear = (typed: string, word: string): boolean =>
  typed !== word &&
  Math.abs(typed.length - word.length) <= tolerated(typed) &&
  distance(typed, word) <= tolerated(typed)

/** How many letters have to be left out, put in, replaced or turned round with the next one. */
export const distance = (one: string, other: string): number => {
  const [a, b] = [Array.from(one), Array.from(other)]
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      now.push(least)
    }
    before = last
    last = now
  }
  return last[b.length] ?? 0
}
