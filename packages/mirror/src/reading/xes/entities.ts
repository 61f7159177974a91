const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const ENTITY = /&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[^&;\s]{1,64});?/g

/**
 * A value with the entities that XML itself defines taken out, and characters given by number. Anything else
 * would have to come from a document type, which is never read: it stays as it stands and is named.
 */
export const decodeEntities = (value: Uint8Array): { bytes: Uint8Array; unresolved: string | null } => {
  let unresolved: string | null = null
  const text = Buffer.from(value.buffer, value.byteOffset, value.length).toString('latin1')
  const decoded = text.replaceAll(ENTITY, (whole, name: string) => {
    const plain = whole.endsWith(';') ? (PREDEFINED[name] ?? numbered(name)) : null
    if (plain === null) unresolved ??= whole
    return plain === null ? whole : Buffer.from(plain).toString('latin1')
  })
  return { bytes: Buffer.from(decoded, 'latin1'), unresolved }
}

const numbered = (name: string): string | null => {
  if (!name.startsWith('#')) return null
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isText =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
  return isText ? String.fromCodePoint(code) : null
}
