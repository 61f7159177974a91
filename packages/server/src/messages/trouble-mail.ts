import { instantOf } from '../clock/clock.ts'
import type { AppContext } from '../app/app-context.ts'
import { momentInWords } from '../language/when.ts'
import type { Delivering } from './deliver.ts'
import {
  deliverOffice,
  type OfficeJob,
  officeLetter,
  type OfficeLetter,
  type OfficeMail,
} from './office-mail.ts'
import { messageWordsIn, writtenIn } from './words/catalogue.ts'

type Key = 'trouble' | 'person'

/** What is told of something that does not work to whoever looks after it; where mail does not go out, it can't be. */
export const troubleMail: OfficeMail<Key> = {
  table: 'trouble_mail',
  task: 'tellOfTrouble',
  key: { trouble: 'trouble_id', person: 'person_id' },
}

/** Sends it, unless it works again or somebody else has it. @throws where it may go better later */
export const deliverTroubleMail = async (delivering: Delivering, job: OfficeJob<Key>): Promise<void> => {
  const written = await letterOf(delivering.app, job.key, `${delivering.publicUrl}/desk/today`)
  await deliverOffice(delivering, troubleMail, job, written)
}

const letterOf = async (
  app: AppContext,
  { trouble, person }: OfficeJob<Key>['key'],
  link: string,
): Promise<OfficeLetter | null> => {
  const row = await app.db
    .selectFrom('trouble')
    .select(['kind', 'since'])
    .where('id', '=', trouble)
    .where('owner_id', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  const { directory, people, company } = await app.directory.fresh()
  const reader = people.get(person)
  if (row === undefined || reader === undefined) return null
  const language = writtenIn(directory.people.get(person)?.languages[0] ?? 'en')
  const { trouble: say } = messageWordsIn[language].person
  const face = { language, timeZone: company.timeZone, now: app.clock.now() }
  return officeLetter({
    reader,
    language,
    subject: say.subject,
    paragraphs: [say.what[row.kind], say.since(momentInWords(instantOf(row.since), face))],
    again: say.look,
    link,
    company: company.name,
  })
}
