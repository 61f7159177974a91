import type { DirectorySnapshot, PersonCard } from '../directory/snapshot.ts'
import { isolate } from '@buckstop/look/isolate'
import { markup } from '../look/html.ts'
import { sheet } from './mail.ts'
import type { OfficeLetter } from './office-mail.ts'
import { messageWordsIn, writtenIn } from './words/catalogue.ts'

/** One of us, with all by which a letter to them is written. */
export interface OfficeReader {
  readonly card: PersonCard
  readonly language: ReturnType<typeof writtenIn>
  readonly company: string
  readonly timeZone: string
}

/** null where there is nobody of that id. */
export const officeReader = (
  { directory, people, company }: DirectorySnapshot,
  person: string,
): OfficeReader | null => {
  const card = people.get(person)
  if (card === undefined) return null
  const language = writtenIn(directory.people.get(person)?.languages[0] ?? 'en')
  return { card, language, company: company.name, timeZone: company.timeZone }
}

interface Said {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** What stands before the link. */
  readonly again: string
  readonly link: string
}

/** A letter to one of us: greeting, what it is, and where to settle it. */
export const officeLetter = (
  { card, language, company }: OfficeReader,
  { subject, paragraphs, again, link }: Said,
): OfficeLetter => {
  const all = [messageWordsIn[language].greeting(isolate(card.firstName)), ...paragraphs]
  return {
    to: card.email,
    language,
    subject,
    text: `${[...all, `${again}\n${link}`, `-- \n${company}`].join('\n\n')}\n`,
    html: sheet(
      language,
      subject,
      markup`${all.map((text) => markup`<p>${text}</p>`)}<p>${again}<br><a href="${link}">${link}</a></p>`,
      markup`${company}`,
    ).toString(),
  }
}
