import { z } from 'zod'
import { ruledOutCase, unanswered } from '../service-maps/map-news.ts'
import { officeLetter, officeReader } from './office-letter.ts'
import { officeMail } from './office-mail.ts'
import { messageWordsIn } from './words/catalogue.ts'

/**
 * What is to be told of the live map: that nobody answers for somebody it strands, or that its proof is void; unless it
 * is so no more.
 */
export const mapMail = officeMail({
  table: 'map_mail',
  task: 'tellOfMap',
  columns: { kind: 'kind', subject: 'subject', person: 'person_id' },
  key: z.object({ kind: z.string(), subject: z.string(), person: z.uuid() }),
  write: async ({ app, publicUrl }, { kind, subject, person }) => {
    const snapshot = await app.directory.fresh()
    const reader = officeReader(snapshot, person)
    if (reader === null) return null
    const { map: say } = messageWordsIn[reader.language].person
    const letter = (about: string, paragraph: string) =>
      officeLetter(reader, {
        subject: about,
        paragraphs: [paragraph],
        again: say.look,
        link: `${publicUrl}/desk/map?show=verdicts`,
      })
    if (kind === 'unanswered') {
      const open = unanswered(snapshot, app.clock.now()).some(
        ({ key, endsAt }) => `${key} ${endsAt}` === subject,
      )
      return open ? letter(say.unansweredSubject, say.unanswered) : null
    }
    const found = await ruledOutCase(app.db, snapshot, subject)
    return found === null ? null : letter(say.ruledOutSubject, say.ruledOut(found.reference))
  },
})
