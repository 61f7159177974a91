import { withoutSecrets } from './without-secrets.ts'

/** Of what another server says, no more than one reads. */
const mostLetters = 500
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu

/** What the other side said, on one line, and no secret in it: some quote what they were told. */
export const asSaid = (text: string, secrets: readonly string[]): string =>
  withoutSecrets(text, secrets).replaceAll(unseen, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, mostLetters)
