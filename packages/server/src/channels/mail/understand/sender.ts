import { parseEmail } from '../../../identifiers/email.ts'
import type { Incoming } from '../../../intake/incoming.ts'
import { maxLineLength } from '../../../shapes/basics.ts'
import type { ReadMail, Written } from '../read/mail.ts'

/**
 * Who says that they sent it, and where an answer reaches them: where they want it (Reply-To), then where they wrote
 * from. An address that no person reads is kept as what it is, and gets no mail.
 */
export const whoSent = (
  { from, replyTo }: ReadMail,
  { envelopeSender, answersReach }: { readonly envelopeSender: string; readonly answersReach: boolean },
): Incoming['from'] => {
  const [first] = from
  const sender = first === undefined || first.address === '' ? envelopeSender : first.address
  const addresses = [...new Set([replyTo?.address ?? '', sender])].filter((address) => address !== '')
  return {
    name: nameOf(first) ?? nameOf(replyTo ?? undefined),
    identifiers: addresses.map((value) => ({
      type: answersReach && parseEmail(value) !== null ? ('email' as const) : ('other' as const),
      value: value.slice(0, maxLineLength),
    })),
  }
}

const nameOf = (written: Written | undefined): string | null => {
  const name = written?.name.replaceAll(/^["'\s]+|["'\s]+$/g, '') ?? ''
  // Many programs put the address there again.
  return name === '' || name.includes('@') ? null : name.slice(0, maxLineLength).toWellFormed()
}

/** A reference that stands in the subject: what somebody quotes, and no proof. */
export const quotedReference = ({ subject }: ReadMail): string | null =>
  /(?<![\w-])[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}(?![\w-])/.exec(subject)?.[0] ?? null
