/**
 * As much of an address of mail as whoever gave it knows it by, and finds a slip in, and nobody else could write to: the
 * first letters and the ending.
 */
export const hinted = (address: string): string => {
  const at = address.lastIndexOf('@')
  const [name, domain] = [address.slice(0, at), address.slice(at + 1)]
  const ending = domain.slice(domain.lastIndexOf('.') + 1)
  return `${firstOf(name)}…${together}@${firstOf(domain)}…${ending === domain ? '' : ending}`
}

/** No line begins with what follows it. */
const together = '\u2060'

const firstOf = (text: string): string => /^./su.exec(text)?.[0] ?? ''
