import type { AppContext } from '../app/app-context.ts'
import { ruledOutCase, unanswered } from '../service-maps/map-news.ts'
import type { Delivering } from './deliver.ts'
import {
  deliverOffice,
  type OfficeJob,
  officeLetter,
  type OfficeLetter,
  type OfficeMail,
} from './office-mail.ts'
import { messageWordsIn, writtenIn } from './words/catalogue.ts'

type Key = 'kind' | 'subject' | 'person'

/** What is to be told of the live map: that nobody answers for somebody it strands, or that its proof is void. */
export const mapMail: OfficeMail<Key> = {
  table: 'map_mail',
  task: 'tellOfMap',
  key: { kind: 'kind', subject: 'subject', person: 'person_id' },
}

/** Sends it, unless it is so no more. @throws where it may go better later */
export const deliverMapMail = async (delivering: Delivering, job: OfficeJob<Key>): Promise<void> => {
  const written = await letterOf(delivering.app, job.key, `${delivering.publicUrl}/desk/map?show=verdicts`)
  await deliverOffice(delivering, mapMail, job, written)
}

const letterOf = async (
  app: AppContext,
  { kind, subject, person }: OfficeJob<Key>['key'],
  link: string,
): Promise<OfficeLetter | null> => {
  const snapshot = await app.directory.fresh()
  const reader = snapshot.people.get(person)
  if (reader === undefined) return null
  const language = writtenIn(snapshot.directory.people.get(person)?.languages[0] ?? 'en')
  const { map: say } = messageWordsIn[language].person
  const letter = (about: string, paragraph: string): OfficeLetter =>
    officeLetter({
      reader,
      language,
      subject: about,
      paragraphs: [paragraph],
      again: say.look,
      link,
      company: snapshot.company.name,
    })
  if (kind === 'unanswered') {
    const open = unanswered(snapshot, app.clock.now()).some(
      ({ key, endsAt }) => `${key} ${endsAt}` === subject,
    )
    return open ? letter(say.unansweredSubject, say.unanswered) : null
  }
  const found = await ruledOutCase(app.db, snapshot, subject)
  return found === null ? null : letter(say.ruledOutSubject, say.ruledOut(found.reference))
}
