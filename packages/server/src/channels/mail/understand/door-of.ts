import { doorsOfMap } from '../../../company/mail/doors.ts'
import { parseEmail } from '../../../identifiers/email.ts'
import type { Original } from '../../../originals/original.ts'
import type { MailChannel } from '../mail-channel.ts'

/**
 * The channel of the service map for which the address stands that a mail came to; null leaves it to the map which
 * channel of mail is the first. To whom a mail says it is chooses nothing: anybody can write that.
 */
export const doorOf = async (
  { app, doors, mailboxes }: Pick<MailChannel, 'app' | 'doors' | 'mailboxes'>,
  { recipients, network }: Pick<Original, 'recipients' | 'network'>,
): Promise<string | null> => {
  if (doors.size === 0) return null
  // What we fetched has no envelope, and is known by the mailbox in which it was.
  const addresses =
    network === null ? recipients.map((name) => mailboxes.get(name)?.address ?? '') : recipients
  const named = addresses.flatMap(formsOf).flatMap((address) => doors.get(address) ?? [])
  if (named.length === 0) return null
  const known = new Set(doorsOfMap(await app.directory.current()).map(({ name }) => name))
  return named.find((door) => known.has(door)) ?? null
}

/** As it was written, and without what stands after a `+`, as in the address to which a case is answered. */
const formsOf = (address: string): readonly string[] => {
  const value = parseEmail(address)?.value
  if (value === undefined) return []
  const at = value.lastIndexOf('@')
  const plus = value.slice(0, at).indexOf('+')
  return plus < 1 ? [value] : [value, `${value.slice(0, plus)}${value.slice(at)}`]
}
