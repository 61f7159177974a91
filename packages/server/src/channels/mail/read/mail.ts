/** Somebody whom a mail names. */
export interface Written {
  readonly name: string
  /** As it stands in the mail; empty where there is none. */
  readonly address: string
}

export interface MailFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface CarriedFile extends MailFile {
  /** It says something beside the words: no picture that stands in them, no signature. */
  readonly besideWords: boolean
}

/** What a mail says, decoded. Every text can be stored and shown as text; none was looked at for what it means. */
export interface ReadMail {
  /** In its angle brackets; null where it has none that is one. */
  readonly messageId: string | null
  readonly from: readonly Written[]
  readonly replyTo: Written | null
  /** To whom it is, and to whom copies, as its head says. */
  readonly to: readonly string[]
  readonly cc: readonly string[]
  /** Whether somebody stands among them by a name alone. */
  readonly unaddressed: boolean
  readonly subject: string
  /** Its words as text; of a mail that is only a page, the text of the page. */
  readonly text: string
  /** Whether those are one part of it, written as text, of which a page beside it hides or strikes nothing. */
  readonly isOneText: boolean
  /** Whether it has a page (HTML), alone or beside its text. */
  readonly hasPage: boolean
  /** The Message-IDs that it answers, the nearest first. */
  readonly thread: readonly string[]
  /** By their names in small letters, each on one line. */
  readonly headers: Readonly<Record<string, string>>
  readonly files: readonly CarriedFile[]
  /** How many files it has beside these. */
  readonly filesLeft: number
  /** The parts of a report for machines: of what was delivered or not. */
  readonly report: string
}
