import { domainToASCII } from 'node:url'

export interface EmailAddress {
  /** In the one form in which addresses are compared. */
  readonly value: string
  /** The address alone, as it was written, but in the forms of letters in which it is compared: a mail goes there. */
  readonly written: string
  /** The name beside it, as in `Jane Roe <jane@example.org>`. */
  readonly name: string | null
}

/**
 * An address in whatever form people paste one; null where it is none. Its case counts nowhere: RFC 5321 would let
 * the part before the @ differ by it, no mail service of today does, and people write it as they like. Dots and
 * `+tags` stay: there are services where they are somebody else's.
 */
export const parseEmail = (text: string): EmailAddress | null => {
  const { named, bare } = apart(visible(text))
  const address = unwrapped(bare)
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const written = address.slice(at + 1).replace(/\.$/, '')
  // What reads domains stops at these: the rest would belong to somebody else.
  const domain = /[/?#\\:%]/.test(written) ? '' : domainToASCII(written)
  if (at < 1 || domain === '' || /[\s<>"(),:;]/.test(local)) return null
  return {
    value: `${local.normalize('NFKC').toLowerCase()}@${domain}`,
    // Otherwise whoever has an address that looks like somebody's would get what proves that it is theirs.
    written: `${local.normalize('NFKC')}${address.slice(at)}`,
    name: named === '' ? null : named,
  }
}

/** Without what nobody sees: zero-width and bidirectional marks, variation selectors. */
export const visible = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\u034F\uFE00-\uFE0F]/gu, '')
    .trim()

const apart = (text: string): { readonly named: string; readonly bare: string } => {
  const found = /^(?<named>[^<>]*)<(?<bare>[^<>]*)>$/.exec(text)?.groups
  return { named: (found?.['named'] ?? '').replaceAll('"', '').trim(), bare: found?.['bare'] ?? text }
}

const unwrapped = (text: string): string => {
  const plain = text.trim().replace(/^["'([]+|["'\])>,;]+$/g, '')
  const link = /^mailto:(?<address>[^?]*)/i.exec(plain)?.groups?.['address']
  return link === undefined ? plain.trim() : decoded(link).trim()
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
