import { maxTextBytes } from '../../../shapes/basics.ts'
import type { ReadMail } from '../read/mail.ts'
import { quotedReference } from './sender.ts'

/** The words of a mail as a contact keeps them, and what of them had to go into a file. */
export interface MailWords {
  readonly words: string
  /** All of them, where they are longer than a contact may be. */
  readonly whole: string | null
}

const noWords = '(no words)'
const cutSign = '\n…'

/**
 * What somebody says in a mail. What it is about is part of that, since many write only there; in an answer to us it is
 * left out where it is still ours, with the reference of the case.
 */
export const wordsOf = (mail: ReadMail, isAnswer: boolean): MailWords => {
  const { subject, text, files } = mail
  const isOurs = isAnswer && quotedReference(mail) !== null
  const saysMore = subject !== '' && !isOurs && !text.startsWith(subject)
  const said = [saysMore ? subject : '', text].filter((part) => part.trim() !== '').join('\n\n')
  const names = files.map(({ name }) => name).join('\n')
  const words = [said, subject, names].find((one) => one.trim() !== '') ?? noWords
  return fitting(words)
}

/** What can't be read as a mail, as text as far as that goes. */
export const wordsOfUnreadable = (bytes: Buffer): string => {
  const text = bytes
    .subarray(0, 20_000)
    .toString('utf8')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '\uFFFD')
    .trim()
  return text === '' ? noWords : text
}

const fitting = (words: string): MailWords => {
  if (Buffer.byteLength(words) <= maxTextBytes) return { words, whole: null }
  const room = maxTextBytes - Buffer.byteLength(cutSign)
  const cut = Buffer.from(words, 'utf8')
    .subarray(0, room)
    .toString('utf8')
    .replace(/\uFFFD+$/, '')
  return { words: `${cut}${cutSign}`, whole: words }
}
