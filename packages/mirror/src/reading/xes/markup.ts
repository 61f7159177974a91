/** One piece of markup, written anew by each {@link readMarkup}. */
export type Markup = {
  kind: 'open' | 'close' | 'other' | 'document-type' | 'broken'
  /** {@link nameHash} of the element's local name */
  name: number
  selfClosed: boolean
  /** ranges of the values of the attributes `key` and `value`, -1 where there is none */
  keyStart: number
  keyEnd: number
  valueStart: number
  valueEnd: number
  /** whether the value holds an `&` */
  entities: boolean
  /** line ends inside the markup */
  lines: number
  /** for `broken`: what is wrong */
  why: string
}

export const emptyMarkup = (): Markup => ({
  kind: 'other',
  name: 0,
  selfClosed: false,
  keyStart: -1,
  keyEnd: -1,
  valueStart: -1,
  valueEnd: -1,
  entities: false,
  lines: 0,
  why: '',
})

/** The markup has no end in this buffer. */
export const NEEDS_MORE = -1
const GT = 62
const SLASH = 47
const COLON = 58
const LF = 10
const KEY = Buffer.from('key')
const VALUE = Buffer.from('value')

/** A number for the local name of an element, equal for equal names. */
export const nameHash = (name: string): number => {
  let hash = 0
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0
  return hash
}

/** Reads the markup that begins with the `<` at `at` into `found`; returns where it ends, or NEEDS_MORE. */
export const readMarkup = (buffer: Uint8Array, at: number, found: Markup): number => {
  found.lines = 0
  if (at + 1 >= buffer.length) return NEEDS_MORE
  const c = buffer[at + 1] ?? 0
  if (c === 33) return readDeclaration(buffer, at, found)
  if (c === 63) {
    found.kind = 'other'
    return past(buffer, at, buffer.indexOf(GT, at), found)
  }
  return c === SLASH ? readClosing(buffer, at, found) : readOpening(buffer, at, found)
}

const broken = (found: Markup, why: string, at: number): number => {
  found.kind = 'broken'
  found.why = why
  return at + 1
}

/** Reads a name from `at`, its hash into `found`; returns where it ends. */
const readName = (buffer: Uint8Array, at: number, found: Markup): number => {
  let hash = 0
  let i = at
  for (let c = 0; i < buffer.length && isNameByte((c = buffer[i] ?? 0)); i++) {
    hash = c === COLON ? 0 : (Math.imul(hash, 31) + c) | 0
  }
  found.name = hash
  return i
}

const readClosing = (buffer: Uint8Array, at: number, found: Markup): number => {
  found.kind = 'close'
  const end = pastBlank(buffer, readName(buffer, at + 2, found), found)
  if (end >= buffer.length) return NEEDS_MORE
  return buffer[end] === GT ? end + 1 : broken(found, 'a closing tag that is not closed', at)
}

const readOpening = (buffer: Uint8Array, at: number, found: Markup): number => {
  let i = readName(buffer, at + 1, found)
  if (i >= buffer.length) return NEEDS_MORE
  if (i === at + 1) return broken(found, 'a "<" that begins no tag', at)
  found.kind = 'open'
  found.keyStart = -1
  found.valueStart = -1
  for (;;) {
    i = pastBlank(buffer, i, found)
    if (i >= buffer.length) return NEEDS_MORE
    if (buffer[i] === GT || buffer[i] === SLASH) break
    const nameStart = i
    while (i < buffer.length && isNameByte(buffer[i] ?? 0)) i++
    const nameEnd = i
    i = pastBlank(buffer, i, found)
    if (i >= buffer.length) return NEEDS_MORE
    if (nameEnd === nameStart || buffer[i] !== 61) return broken(found, 'an attribute without a value', at)
    i = pastBlank(buffer, i + 1, found)
    if (i >= buffer.length) return NEEDS_MORE
    const quote = buffer[i] ?? 0
    if (quote !== 34 && quote !== 39) return broken(found, 'an attribute without quotes', at)
    const from = ++i
    let entities = false
    for (let c = 0; i < buffer.length && (c = buffer[i] ?? 0) !== quote; i++) {
      if (c === 60) return broken(found, 'a "<" inside an attribute', at)
      if (c === 38) entities = true
      else if (c === LF) found.lines++
    }
    if (i >= buffer.length) return NEEDS_MORE
    if (isWord(buffer, nameStart, nameEnd, KEY)) {
      found.keyStart = from
      found.keyEnd = i
    } else if (isWord(buffer, nameStart, nameEnd, VALUE)) {
      found.valueStart = from
      found.valueEnd = i
      found.entities = entities
    }
    i++
  }
  found.selfClosed = buffer[i] === SLASH
  if (!found.selfClosed) return i + 1
  if (i + 1 >= buffer.length) return NEEDS_MORE
  return buffer[i + 1] === GT ? i + 2 : broken(found, 'a "/" inside a tag', at)
}

const readDeclaration = (buffer: Uint8Array, at: number, found: Markup): number => {
  found.kind = 'other'
  if (at + 3 >= buffer.length) return NEEDS_MORE
  if (buffer[at + 2] === 45) return past(buffer, at, endOf(buffer, at + 4, '-->'), found)
  if (buffer[at + 2] === 91) return past(buffer, at, endOf(buffer, at + 9, ']]>'), found)
  found.kind = 'document-type'
  let brackets = 0
  let quote = 0
  for (let i = at; i < buffer.length; i++) {
    const c = buffer[i] ?? 0
    if (quote !== 0) quote = c === quote ? 0 : quote
    else if (c === 34 || c === 39) quote = c
    else if (c === 91) brackets++
    else if (c === 93) brackets--
    else if (c === GT && brackets <= 0) return past(buffer, at, i, found)
  }
  return NEEDS_MORE
}

/** Behind `end`, the last byte of the markup, counting the lines in between. */
const past = (buffer: Uint8Array, from: number, end: number, found: Markup): number => {
  if (end < 0) return NEEDS_MORE
  for (let i = from; i < end; i++) if (buffer[i] === LF) found.lines++
  return end + 1
}

const pastBlank = (buffer: Uint8Array, from: number, found: Markup): number => {
  let i = from
  for (let c = 0; i < buffer.length && (c = buffer[i] ?? 0) <= 32; i++) if (c === LF) found.lines++
  return i
}

const endOf = (buffer: Uint8Array, from: number, mark: string): number => {
  const at = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.length).indexOf(mark, from, 'latin1')
  return at < 0 ? -1 : at + mark.length - 1
}

const isNameByte = (c: number): boolean =>
  c > 32 && c !== 61 && c !== GT && c !== SLASH && c !== 60 && c !== 34 && c !== 39

const isWord = (buffer: Uint8Array, start: number, end: number, word: Uint8Array): boolean => {
  if (end - start !== word.length) return false
  for (let i = 0; i < word.length; i++) if (buffer[start + i] !== word[i]) return false
  return true
}
