import { addMilliseconds, type CaseId, minutes, type PersonId } from '@buckstop/domain'
import { afterAll, beforeAll } from 'vitest'
import { replyAddressOf } from '../../src/messages/reply-address/reply-address.ts'
import { replyKeys } from '../../src/messages/reply-address/reply-keys.ts'
import { messageIdOf } from '../../src/messages/message-id.ts'
import { type RunningMessages, startMessages } from '../../src/messages/start-messages.ts'
import { messageWordsIn } from '../../src/messages/words/catalogue.ts'
import { companyOfFile } from '../company-of-file.ts'
import { openCaseOf, provenBy } from '../small-company.ts'
import { lookingAt } from './heard.ts'
import { createMailCompany, mailingOn } from './mail-company.ts'
import { type MailServer, startMailServer } from './mail-server.ts'

/** The domain by which staff sign. */
export const home = 'small.example'

export interface Opened {
  readonly caseId: CaseId
  readonly reference: string
  readonly customer: string
  readonly owner: PersonId
  readonly email: string
  readonly address: string
  /** The mail that told its owner of it. */
  readonly told: string
}

export type Sent = (one: Opened) => Promise<void>

/** A company whose owners answer their customers by mail; its mails are sent while it runs. */
export const answeringCompany = () => {
  const company = companyOfFile(createMailCompany)
  const { rows, last } = lookingAt(company)
  let mail: MailServer
  let running: RunningMessages
  let count = 0
  beforeAll(async () => {
    mail = await startMailServer()
    const sending = mailingOn(company, { SMTP_URL: mail.url })
    running = await startMessages(sending, { publicUrl: 'https://small.example' })
    company.dns.texts.set('_dmarc.small.example', 'v=DMARC1; p=reject')
  })
  afterAll(async () => {
    await running.stop()
    await mail.close()
  })

  const opened = async (language = 'en'): Promise<Opened> => {
    const customer = `answered${(count += 1)}@home.example`
    const { caseId, reference } = await openCaseOf(
      company.app,
      { language, proof: provenBy(customer) },
      customer,
    )
    const [row] = await rows<{ owner_id: PersonId; email: string }>(
      'select h.owner_id, p.email from matter_head h join person p on p.id = h.owner_id where matter_id = $1',
      [caseId],
    )
    const [key] = await replyKeys(company.mailing)
    if (row === undefined || key === undefined) throw new Error('there are an owner and a key')
    const reader = { audience: 'person', person: row.owner_id } as const
    const [message] = await rows<{ id: string }>(
      'select id from message where matter_id = $1 and person_id = $2 limit 1',
      [caseId, row.owner_id],
    )
    const told = messageIdOf({ matterId: caseId, id: message?.id ?? '' }, home)
    const address = replyAddressOf({ before: 'care+', after: '@small.example' }, key, reference, reader)
    return { caseId, reference, customer, owner: row.owner_id, email: row.email, address, told }
  }
  const madeIn = async (caseId: CaseId) =>
    (
      await rows<{ words: string }>(
        `select t.words from matter_event e join matter_text t on t.matter_id = e.matter_id
         and t.id = (e.payload -> 'contact' ->> 'words')::uuid where e.matter_id = $1 and e.type = 'contactMade' order by e.number`,
        [caseId],
      )
    ).map(({ words }) => words)
  const unsentIn = async (caseId: CaseId) =>
    (
      await rows<{ payload: { because: string } }>(
        `select payload from matter_event where matter_id = $1 and type = 'answerUnsent' order by number`,
        [caseId],
      )
    ).map(({ payload }) => payload.because)
  const mailsTo = (email: string) =>
    mail.mails.filter(({ to }) => to?.some(({ address }) => address === email))

  const answers =
    (change: (one: Opened) => object, signedBy: string | undefined = home, after = minutes(5)): Sent =>
    async (one) => {
      company.clock.set(addMilliseconds(company.clock.now(), after))
      const { email: from, address, told: inReplyTo, reference } = one
      const text = above(`We come at ${(count += 1)}.`)
      await company.write(
        { from, to: address, inReplyTo, subject: `Re: News (${reference})`, text, ...change(one) },
        signedBy,
      )
    }
  const above = (said: string): string =>
    `${said}\n\n=== ${messageWordsIn.en.person.answerAbove} ===\n\nDear Ana`

  return {
    company,
    rows,
    last,
    opened,
    madeIn,
    unsentIn,
    mailsTo,
    answers,
    above,
    /** Every mail that was sent, as it came to the server. */
    raws: () => mail.raws,
    /** Nothing that is told from then on goes while the clock moves. */
    stopSending: async (): Promise<void> => await running.stop(),
    later: (): void => company.clock.set(addMilliseconds(company.clock.now(), minutes(5))),
  }
}
