import canonicalize from 'canonicalize'

/**
 * JSON in the one form of RFC 8785. The same value gives the same text, whatever the database does to the order of
 * keys. Members that are undefined are left out.
 * @throws what JSON has no form for: NaN, infinities, text that is ill-formed, undefined itself
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new RangeError(`JSON has no form for this ${typeof value}`)
  return text
}
