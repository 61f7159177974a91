/**
 * JSON in the one form of RFC 8785: keys in order of their UTF-16 units, no spaces, numbers as ECMAScript writes
 * them. The same value gives the same text, whatever the database does to the order of keys. Members that are
 * undefined are left out.
 * @throws RangeError for what JSON has no form for: NaN, infinities, functions, undefined itself
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value !== 'object') throw new RangeError(`JSON has no form for this ${typeof value}`)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]: [string, unknown]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]: [string, unknown]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
