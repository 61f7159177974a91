import type { Instant } from '@buckstop/domain'
import type { DkimFound } from '../../../shapes/dkim-found.ts'

/** A key with which outgoing mail is signed. */
export interface DkimKey {
  readonly id: string
  readonly revision: number
  readonly domain: string
  readonly selector: string
  /** As it stands in the DNS. */
  readonly publicKey: string
  /** Null until mails are signed with it. */
  readonly signsSince: Instant | null
  readonly looked: { readonly at: Instant; readonly found: DkimFound } | null
}

/** Under which name the public half is to stand in the DNS. */
export const recordName = ({ domain, selector }: Pick<DkimKey, 'domain' | 'selector'>): string =>
  `${selector}._domainkey.${domain}`

/** What is to stand there (RFC 6376, 3.6.1). */
export const recordText = ({ publicKey }: Pick<DkimKey, 'publicKey'>): string =>
  `v=DKIM1; k=rsa; p=${publicKey}`
