import type { MailSettings } from '../../api/shapes.ts'

type Signing = Pick<MailSettings, 'dkim' | 'signsFixed'> & {
  readonly sending: Pick<MailSettings['sending'], 'set'>
}

export const domainIn = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/** Whether the sender that is set is of a domain for which no key here signs. */
export const isUnsigned = ({ dkim, sending: { set }, signsFixed }: Signing): boolean => {
  if (set === null) return false
  const of = domainIn(set.fromAddress)
  const isFor = ({ domain, signs }: MailSettings['dkim'][number]): boolean =>
    signs === 'yes' && (of === domain || of.endsWith(`.${domain}`))
  return of !== signsFixed && !dkim.some(isFor)
}
