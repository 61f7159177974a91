import { z } from 'zod'
import { instantOf } from '../clock/clock.ts'
import { momentInWords } from '../language/when.ts'
import { officeLetter, officeReader } from './office-letter.ts'
import { officeMail } from './office-mail.ts'
import { messageWordsIn } from './words/catalogue.ts'

/**
 * What is told of something that does not work to whoever looks after it, unless it works again or somebody else has it;
 * where mail does not go out, it can't be.
 */
export const troubleMail = officeMail({
  table: 'trouble_mail',
  task: 'tellOfTrouble',
  columns: { trouble: 'trouble_id', person: 'person_id' },
  key: z.object({ trouble: z.uuid(), person: z.uuid() }),
  write: async ({ app, publicUrl }, { trouble, person }) => {
    const row = await app.db
      .selectFrom('trouble')
      .select(['kind', 'since'])
      .where('id', '=', trouble)
      .where('owner_id', '=', person)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    const reader = officeReader(await app.directory.fresh(), person)
    if (row === undefined || reader === null) return null
    const { trouble: say } = messageWordsIn[reader.language].person
    const since = momentInWords(instantOf(row.since), { ...reader, now: app.clock.now() })
    return officeLetter(reader, {
      subject: say.subject,
      paragraphs: [say.what[row.kind], say.since(since)],
      again: say.look,
      link: `${publicUrl}/desk/today`,
    })
  },
})
