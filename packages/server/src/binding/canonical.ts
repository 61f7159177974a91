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
  // Every event is written so, several times an intake: without a list of pairs on the way.
  const object: Readonly<Record<string, unknown>> = { ...value }
  let members = ''
  // By default in order of UTF-16 units, as it has to be.
  // oxlint-disable-next-line require-array-sort-compare
  for (const key of Object.keys(object).toSorted()) {
    const member = object[key]
    if (member === undefined) continue
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}
