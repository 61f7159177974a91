/** Of a text that another side wrote, what is looked through; no longer one is shown. */
const mostLetters = 2_000
/** So much of a secret in a row is part of it, wherever it was cut. */
const partLetters = 8
const hidden = '•••'

/**
 * What another side said, unless it quotes a secret, as written or as it was sent there: then its code alone, since
 * nobody knows in how many ways it stands in the rest.
 */
export const withoutSecrets = (text: string, secrets: readonly string[]): string => {
  const said = text.slice(0, mostLetters)
  const known = secrets.filter((secret) => secret !== '')
  const tells = (heard: string): boolean => known.some((secret) => holds(heard, secret))
  if (!readings(said).some(tells)) return said
  const code = /^\s*(\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?|\[[A-Z-]{2,40}\])(?=\s|$)/.exec(said)?.[1]
  return code === undefined || tells(code) ? hidden : `${code} ${hidden}`
}

/** As it stands, and as it is to be read: quoted, escaped for an address or a page, or in base64, also over several lines. */
const readings = (text: string): readonly string[] => {
  const plain = [text, escapedDecoded(text), percentDecoded(text), formDecoded(text), pageDecoded(text)]
  return [...plain, ...[text, text.replaceAll(/\s+/g, '')].flatMap(base64Decoded)]
}

const escapedDecoded = (text: string): string =>
  text
    .replaceAll(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/\\(.)/g, '$1')

/** Also where a sign is none that an address has. */
export const percentDecoded = (text: string): string =>
  Buffer.from(
    text.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

const formDecoded = (text: string): string => percentDecoded(text.replaceAll('+', ' '))

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const pageDecoded = (text: string): string =>
  text
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => signs[name] ?? whole)

/** Whatever a run of its letters says, wherever the first of them stands in it. */
const base64Decoded = (text: string): readonly string[] =>
  (text.match(/[\w+/-]{2,}/g) ?? []).flatMap((run) =>
    [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('utf8')),
  )

const holds = (text: string, secret: string): boolean => {
  const [heard, kept] = [text, secret].map(asCompared)
  if (heard === undefined || kept === undefined || kept === '') return false
  if (heard.includes(kept)) return true
  if (kept.length < 2 * partLetters) return false
  for (let at = 0; at + partLetters <= heard.length; at += 1)
    if (kept.includes(heard.slice(at, at + partLetters))) return true
  return false
}

/** Some write what they quote in capitals, or over several lines. */
const asCompared = (text: string): string => text.replaceAll(/[\p{C}\s]+/gu, '').toLowerCase()
