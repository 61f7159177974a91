import { knownBy, normaliseAll } from '../../identifiers/normalise.ts'

/**
 * The number that a call came from, in the one form in which numbers are compared; null where it was withheld, or says
 * nothing of who calls. Where it is one, it still proves nothing: whoever likes sets it.
 * @param country of which numbers without a country code are
 */
export const callerOf = (from: string, country: string): string | null => {
  const [given] = knownBy(normaliseAll([{ type: 'phone', value: from }], country))
  return given?.value ?? null
}
