import { noBrand } from '../look/brand.ts'
import { describe, expect, it } from 'vitest'
import { mailOf } from './mail.ts'
import type { MessageRow, WrittenMessage } from './read-message.ts'
import { messageWordsIn } from './words/catalogue.ts'

const row: MessageRow = {
  matter_id: 'c',
  id: 'm',
  number: 1,
  audience: 'customer',
  kind: 'contactAdded',
  facts: {},
  language: 'en',
  to_type: 'email',
  to_value: 'nadia@example.org',
  through: null,
  person_id: null,
  created_at: new Date(0),
  queued_at: null,
  sent_at: null,
  failed_at: null,
  failure: null,
  came_back_at: null,
  again_at: null,
  came_back_status: null,
  attempts: 0,
  not_before: null,
  told_in: null,
  mailing: null,
  salt: null,
  erased_at: null,
}
const message = (more: Partial<WrittenMessage> = {}): WrittenMessage => ({
  row,
  kind: 'case',
  language: 'en',
  words: messageWordsIn.en,
  letter: {
    subject: 'We have\r\nBcc: everybody@example.org',
    parts: [
      { kind: 'says', text: 'Ana has it.' },
      { kind: 'quote', author: 'customer', words: '  <b>One</b>\n\n"two" اثنان' },
    ],
  },
  reference: 'PVH-KCT-579',
  company: { name: 'Lumen & Sons', phone: '+34 900 123 456', brand: noBrand },
  owner: 'Ana',
  open: true,
  greeted: 'Nadia',
  opening: 'My lamp.',
  signature: null,
  several: false,
  answerableBy: null,
  answerable: false,
  ...more,
})

describe('a mail', () => {
  it('keeps the customer’s words as they are, quoted in text and set in serif in HTML', () => {
    const { text, html } = mailOf(message(), 'https://lumen.example/case/x')
    expect(text).toContain('>   <b>One</b>\n> \n> "two" اثنان\n')
    expect(html).toMatch(
      /<blockquote dir="auto" style="[^"]*Serif[^"]*">  &lt;b&gt;One&lt;\/b&gt;\n\n&quot;two&quot; اثنان<\/blockquote>/,
    )
    expect(html).toContain('Lumen &amp; Sons')
  })

  it('has a subject of one line, with the reference', () => {
    expect(mailOf(message(), null).subject).toBe('We have Bcc: everybody@example.org (PVH-KCT-579)')
  })

  it('shows its link to nobody but whom it is sent to', () => {
    const { text, html } = mailOf(message(), null)
    expect(`${text}${html}`).not.toContain('https://')
    expect(text).toContain('(the link stands in the mail alone)')
  })

  it('of an ended case does not say that somebody answers until it is solved', () => {
    expect(mailOf(message(), null).text).toContain('Ana answers for this until you say it is solved.')
    expect(mailOf(message({ open: false }), null).text).not.toContain('until you say it is solved')
  })

  it('to a colleague says what it is about, and not why a customer gets it', () => {
    const { text } = mailOf(
      message({ row: { ...row, audience: 'person' } }),
      'https://lumen.example/desk/cases/c',
    )
    expect(text).toContain('What it is about: My lamp.')
    expect(text).toContain('Open it:\nhttps://lumen.example/desk/cases/c')
    expect(text).not.toContain('left this address')
  })
})
