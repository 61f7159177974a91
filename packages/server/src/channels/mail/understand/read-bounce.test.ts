import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { readMail } from '../read/read-mail.ts'
import { readBounce } from './read-bounce.ts'

const report = (...lines: readonly string[]) =>
  readBounce({ headers: {}, subject: '', text: '', report: lines.join('\r\n') })
const words = (subject: string, text: string, headers: Readonly<Record<string, string>> = {}) =>
  readBounce({ headers, subject, text, report: '' })

const about = ['Reporting-MTA: dns; mx.home.example', 'Arrival-Date: Mon, 2 Mar 2026 09:00:00 +0000', '']
const ofOne = (...lines: readonly string[]) =>
  report(...about, 'Final-Recipient: rfc822; nadia@home.example', ...lines)

describe('a report for machines', () => {
  test.each([
    ['a mailbox that is not there', ['Action: failed', 'Status: 5.1.1'], '5.1.1'],
    ['a status with a remark', ['Action: FAILED (no retry)', 'Status: 5.2.1 (mailbox closed)'], '5.2.1'],
    ['whoever gave up after days of trying', ['Action: failed', 'Status: 4.4.7'], '4.4.7'],
    [
      'a status that says no more than its class, and a diagnosis that does',
      ['Action: failed', 'Diagnostic-Code: smtp; 550', ' 5.7.1 not from you'],
      '5.7.1',
    ],
    ['no status at all', ['Action: failed'], null],
    ['a status without an action', ['Status: 5.4.4'], '5.4.4'],
  ])('says that it never arrives: %s', (_, lines, status) => {
    expect(ofOne(...lines)).toEqual({ kind: 'failed', status })
  })

  test.each([
    ['late', ['Action: delayed', 'Status: 4.4.1', 'Will-Retry-Until: Sat, 7 Mar 2026 09:00:00 +0000']],
    ['late', ['Status: 4.2.2']],
    ['arrived', ['Action: delivered', 'Status: 2.1.5']],
    ['arrived', ['Action: relayed', 'Status: 2.0.0']],
    ['unclear', ['Action: unheard-of', 'Status: 2.0.0']],
  ])('says otherwise that it is %s', (kind, lines) => {
    expect(ofOne(...lines)).toEqual({ kind })
  })

  it('of several it is enough that one got it', () => {
    const failed = ['Final-Recipient: rfc822; a@home.example', 'Action: failed', 'Status: 5.1.1', '']
    const got = ['Final-Recipient: rfc822; b@home.example', 'Action: delivered', 'Status: 2.0.0']
    expect(report(...about, ...failed, ...got)).toEqual({ kind: 'arrived' })
    expect(report(...about, ...failed, ...failed)).toEqual({ kind: 'failed', status: '5.1.1' })
  })

  it('is believed before the words beside it', () => {
    expect(
      readBounce({
        headers: {},
        subject: 'Undelivered mail',
        text: 'It could not be delivered. 550 5.1.1',
        report: [
          ...about,
          'Final-Recipient: rfc822; a@home.example',
          'Action: delayed',
          'Status: 4.0.0',
        ].join('\n'),
      }),
    ).toEqual({ kind: 'late' })
  })

  it('says nothing by the head of a mail that it hands back', () => {
    expect(
      report('From: care@small.example', 'Subject: Status of your case', 'Message-ID: <a@b.example>'),
    ).toEqual({
      kind: 'unclear',
    })
  })
})

describe('words without a report', () => {
  test.each([
    [
      'qmail',
      'failure notice',
      "Hi. This is the qmail-send program at mx.home.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<nadia@home.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n",
      '5.1.1',
    ],
    [
      'Exchange',
      'Undeliverable: Your case',
      "Delivery has failed to these recipients or groups:\n\nnadia@home.example\nThe address you entered couldn't be found.\n\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'",
      '5.1.10',
    ],
    [
      'an older Exchange',
      'Undeliverable: Your case',
      'Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\n nadia@home.example',
      null,
    ],
    [
      'sendmail',
      'Returned mail: see transcript for details',
      '   ----- The following addresses had permanent fatal errors -----\n<nadia@home.example>\n    (reason: 550 5.1.1 User unknown)',
      '5.1.1',
    ],
    ['a code alone', 'Mail', 'nadia@home.example: 550 no', null],
    ['German', 'Unzustellbar: Ihr Fall', 'Ihre Nachricht konnte nicht zugestellt werden.', null],
    ['French', 'Échec', 'Votre message n’a pas pu être remis au destinataire.', null],
    ['Spanish', 'Aviso', 'No se ha podido entregar su mensaje.', null],
  ])('say that it never arrives: %s', (_, subject, text, status) => {
    expect(words(subject, text)).toEqual({ kind: 'failed', status })
  })

  test('a header that names who did not get it says so', () => {
    expect(words('Mail delivery', 'See below.', { 'x-failed-recipients': 'nadia@home.example' })).toEqual({
      kind: 'failed',
      status: null,
    })
  })

  test.each([
    ['Warning: could not send message for past 4 hours', 'It is still tried. You do not need to resend it.'],
    ['Delivery delayed: Your case', 'Delivery to these recipients is delayed; the server keeps trying.'],
    [
      'Delivery incomplete',
      'There was a temporary problem with nadia@home.example. We will retry for 46 hours.',
    ],
    ['Zustellung verzögert', 'Es wird weiter versucht.'],
  ])('say that it is late: %s', (subject, text) => {
    expect(words(subject, text)).toEqual({ kind: 'late' })
  })

  test('whoever gave up after it was delayed says that it never arrives', () => {
    expect(words('Mail', 'It was delayed for five days, and we have given up: 550 gone')).toEqual({
      kind: 'failed',
      status: null,
    })
  })

  test.each([
    ['thanks for your mail', 'We have it, and read it on Monday.'],
    ['about 550 euros', 'The sum of #550 was paid.'],
    ['a page', 'Read us at 10.5.1.1'],
    [
      'what we wrote ourselves',
      'Hello.\n\n----- Original message -----\nWhat you sent us could not be delivered. 550 5.1.1',
    ],
  ])('that are about something else say nothing: %s', (subject, text) => {
    expect(words(subject, text)).toEqual({ kind: 'unclear' })
  })

  test('are read in time however they go on', () => {
    const begun = performance.now()
    for (const text of ['qmail-send program '.repeat(20_000), '-'.repeat(400_000), '5.1.'.repeat(100_000)])
      words(text.slice(0, 2_000), `this is the ${text}`)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

const folder = fileURLToPath(
  new URL(
    '../../../../../../../shared/data/emails/mikel_mail/spec/fixtures/emails/multipart_report_emails',
    import.meta.url,
  ),
)

describe.skipIf(!existsSync(folder))('reports that others wrote (needs ../shared/data)', () => {
  test.each([
    ['multi_address_bounce1.eml', { kind: 'failed', status: '5.1.1' }],
    ['multi_address_bounce2.eml', { kind: 'failed', status: '5.1.1' }],
    ['multipart_report_multiple_status.eml', { kind: 'failed', status: '5.3.0' }],
    ['report_422.eml', { kind: 'late' }],
    ['report_530.eml', { kind: 'failed', status: '5.3.0' }],
  ])('%s', async (name, bounce) => {
    expect(readBounce(await readMail(readFileSync(join(folder, name))))).toEqual(bounce)
  })

  it('are all of them known', () => {
    expect(readdirSync(folder)).toHaveLength(5)
  })
})
