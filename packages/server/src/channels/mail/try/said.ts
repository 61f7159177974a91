/** Of what another server says, no more than one reads. */
const mostLetters = 500
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu

/** What the other side said, on one line, and no secret in it: some quote what they were told. */
export const asSaid = (text: string, secrets: readonly string[]): string => {
  const known = secrets
    .flatMap((secret) => [secret, Buffer.from(secret).toString('base64')])
    .filter((secret) => secret.length > 3)
  const without = known.reduce((said, secret) => said.replaceAll(secret, '•••'), text)
  return without.replaceAll(unseen, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, mostLetters)
}
