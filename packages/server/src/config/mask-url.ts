/** An address as it may be shown: without its password and its query, which can hold secrets too. */
export function maskUrl(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null) return '(not an address)'
  const user = parsed.username === '' ? '' : `${parsed.username}@`
  return `${parsed.protocol}//${user}${parsed.host}${parsed.pathname}`
}
