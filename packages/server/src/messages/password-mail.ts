import { z } from 'zod'
import { instantOf } from '../clock/clock.ts'
import { momentInWords } from '../language/when.ts'
import { drawMailedSecret } from '../sign-in/password-link.ts'
import { officeLetter, officeReader } from './office-letter.ts'
import { officeMail } from './office-mail.ts'
import { messageWordsIn } from './words/catalogue.ts'

/**
 * The link by which one of us chooses a password, unless it opens nothing any more; it has a secret of its own, drawn as
 * it is sent and stored nowhere.
 */
export const passwordMail = officeMail({
  table: 'password_link',
  task: 'mailPasswordLink',
  columns: { link: 'id' },
  key: z.object({ link: z.uuid() }),
  write: async ({ app, publicUrl }, { link: id }) => {
    const row = await app.db
      .selectFrom('password_link')
      .select(['person_id', 'created_at', 'expires_at', 'sent_at'])
      .where('id', '=', id)
      .executeTakeFirst()
    const reader = officeReader(await app.directory.fresh(), row?.person_id ?? '')
    if (row === undefined || row.sent_at !== null || reader === null) return null
    const secret = await drawMailedSecret(app.db, id)
    if (secret === null) return null
    const { passwordLink: say } = messageWordsIn[reader.language].person
    const until = momentInWords(instantOf(row.expires_at), { ...reader, now: instantOf(row.created_at) })
    return officeLetter(reader, {
      subject: say.subject,
      paragraphs: [say.why, say.until(until)],
      again: say.again,
      link: `${publicUrl}/desk/password#${secret}`,
    })
  },
})
