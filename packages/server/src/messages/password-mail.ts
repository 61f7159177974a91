import { instantOf } from '../clock/clock.ts'
import type { AppContext } from '../app/app-context.ts'
import { momentInWords } from '../language/when.ts'
import { drawMailedSecret } from '../sign-in/password-link.ts'
import type { Delivering } from './deliver.ts'
import {
  deliverOffice,
  type OfficeJob,
  officeLetter,
  type OfficeLetter,
  type OfficeMail,
} from './office-mail.ts'
import { messageWordsIn, writtenIn } from './words/catalogue.ts'

/** The link by which one of us chooses a password; it has a secret of its own, drawn as it is sent and stored nowhere. */
export const passwordMail: OfficeMail<'link'> = {
  table: 'password_link',
  task: 'mailPasswordLink',
  key: { link: 'id' },
}

/** Sends it, unless it opens nothing any more. @throws where it may go better later */
export const deliverPasswordMail = async (delivering: Delivering, job: OfficeJob<'link'>): Promise<void> => {
  const written = await letterOf(delivering.app, job.key.link, `${delivering.publicUrl}/desk/password`)
  await deliverOffice(delivering, passwordMail, job, written)
}

const letterOf = async (app: AppContext, id: string, page: string): Promise<OfficeLetter | null> => {
  const row = await app.db
    .selectFrom('password_link')
    .select(['person_id', 'created_at', 'expires_at', 'sent_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  const { directory, people, company } = await app.directory.fresh()
  const reader = people.get(row?.person_id ?? '')
  if (row === undefined || row.sent_at !== null || reader === undefined) return null
  const secret = await drawMailedSecret(app.db, id)
  if (secret === null) return null
  const language = writtenIn(directory.people.get(reader.id)?.languages[0] ?? 'en')
  const { passwordLink: say } = messageWordsIn[language].person
  const face = { language, timeZone: company.timeZone, now: instantOf(row.created_at) }
  return officeLetter({
    reader,
    language,
    subject: say.subject,
    paragraphs: [say.why, say.until(momentInWords(instantOf(row.expires_at), face))],
    again: say.again,
    link: `${page}#${secret}`,
    company: company.name,
  })
}
