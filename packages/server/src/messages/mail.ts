import { isolate } from '@buckstop/look/isolate'
import { each, markup, when, type Html } from '../look/html.ts'
import type { Part } from './letter.ts'
import type { WrittenMessage } from './read-message.ts'

/** A mail's content in both forms. */
export interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/**
 * A message as mail, plain and in simple HTML.
 * @param to where it leads: the customer's page or the case in the workspace; null hides it, for the outbox
 */
export function mailOf(message: WrittenMessage, to: string | null): Mail {
  const link = to === null ? null : leadingTo(message, to)
  const { words, letter, reference, several } = message
  const subject = several ? letter.subject : words.subject(letter.subject, reference)
  return {
    // A subject is one line.
    subject: subject.replaceAll(/\s+/g, ' ').trim(),
    text: plain(message, link),
    html: hypertext(message, link).toString(),
  }
}

/** The question has a page of its own, below that of the case. */
const leadingTo = ({ row }: WrittenMessage, to: string): string =>
  row.kind === 'surveyAsked' ? `${to}/survey` : to

const leads = ({ row, words, several }: WrittenMessage): string => {
  if (row.kind === 'surveyAsked') return words.customer.surveyAsked.leads
  if (row.audience === 'customer') return words.yourPage
  return several ? words.person.openList : words.person.open
}

/** By which the words of whoever answers it are told from ours. */
const above = ({ words, answerable }: WrittenMessage): readonly string[] =>
  answerable ? [`=== ${words.person.answerAbove} ===`] : []

/** What stands below the letter. */
function closing({
  row,
  words,
  company,
  owner,
  open,
  reference,
  opening,
  several,
  answerable,
}: WrittenMessage): readonly string[] {
  if (several) return []
  if (row.audience === 'person')
    return [`${words.person.about} ${isolate(opening)}`, ...(answerable ? [words.person.answers] : [])]
  return [
    ...(open ? [words.answers(owner)] : []),
    ...(company.phone === null ? [] : [words.call(company.phone, reference)]),
  ]
}

/** What stands under its line: the company's name, or what it signs with where nobody of us does. */
const foot = ({ row, words, company, letter, signature }: WrittenMessage): readonly string[] => {
  if (row.audience === 'person') return [company.name]
  const ours = letter.own?.signs === true ? null : signature
  return [...(ours ?? company.name).split('\n'), words.whyYou]
}

function plain(message: WrittenMessage, link: string | null): string {
  const { words, letter, greeted, row } = message
  const paragraphs = [
    ...above(message),
    ...(letter.own?.greets === true ? [] : [words.greeting(greeted)]),
    ...letter.parts.map((part) => (part.kind === 'says' ? part.text : quoted(part.words))),
    ...(row.kind === 'code' ? [] : [`${leads(message)}\n${link ?? words.hiddenLink}`, ...closing(message)]),
    `-- \n${foot(message).join('\n')}`,
  ]
  return `${paragraphs.join('\n\n')}\n`
}

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

const serif = "font-family:'Source Serif 4',Georgia,serif;font-size:19px;line-height:1.55"
const sans = "font-family:Inter,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5"

function hypertext(message: WrittenMessage, link: string | null): Html {
  const { words, letter, greeted, company, language, row } = message
  const content = markup`${each(above(message), (line) => markup`<p>${line}</p>`)}${when(letter.own?.greets !== true, () => markup`<p>${words.greeting(greeted)}</p>`)}
${each(letter.parts, (part) => shown(part, company.brand.colours?.brand.light))}
${when(
  row.kind !== 'code',
  () => markup`<p>${leads(message)}<br>${
    link === null ? markup`<em>${words.hiddenLink}</em>` : markup`<a href="${link}">${link}</a>`
  }</p>
${row.kind === 'surveyAsked' && link !== null ? scores(link) : ''}
${each(closing(message), (line) => markup`<p>${line}</p>`)}`,
)}
`
  const [first = '', ...lines] = foot(message)
  const sender = markup`${first}${each(lines, (line) => markup`<br>${line}`)}`
  return sheet(language, letter.subject, content, sender)
}

const step =
  'display:inline-block;margin:0 4px 4px 0;padding:8px 12px;border:1px solid #999;border-radius:4px;text-decoration:none'

/** Each leads to the question with that number chosen, and counts for nothing before the press there: whatever reads mails opens links, too. */
const scores = (link: string): Html =>
  markup`<p>${each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], (score) => markup`<a href="${link}?score=${score}" style="${step}">${score}</a> `)}</p>`

/** What every mail of ours looks like. */
export const sheet = (language: string, title: string, content: Html, sender: Html): Html =>
  markup`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body style="margin:0;padding:24px;${sans}"><div style="max-width:600px;margin:0 auto">
${content}<p style="border-top:1px solid #999;padding-top:12px;font-size:14px">${sender}</p>
</div></body></html>
`

/** The baton's colour is the company's, and elsewhere the look's own. */
function shown(part: Part, colour = '#02555b'): Html {
  if (part.kind === 'says') return markup`<p>${part.text}</p>`
  const style = `margin:16px 0;padding:0 0 0 16px;border-left:3px solid ${colour};white-space:pre-wrap;${part.author === 'customer' ? serif : sans}`
  return markup`<blockquote dir="auto" style="${style}">${part.words}</blockquote>`
}
