import type { Context } from 'hono'
import { noFiles, type SentFiles } from '../../attachments/sent-files.ts'
import { type SentForm, UnreadableForm } from '../../forms/read-form.ts'
import { parseJson, readJson } from '../../forms/read-json.ts'
import { withSentForm } from '../../forms/with-form.ts'
import { maxFileBytes, maxFiles } from '../../shapes/contacts.ts'
import type { ErrorCode } from '../../shapes/error-codes.ts'
import { Problem } from '../../errors/problem.ts'
import type { HttpContext, HttpEnv } from '../http-context.ts'

/** What came in, before its shape is checked. */
interface SentContact {
  readonly value: unknown
}

/** The files of a contact, as long as it is being taken in. */
export type ContactFiles = Omit<SentFiles, 'take' | 'release'>

const json = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i
const multipart = /^multipart\/form-data\s*;/i

/** Reads a contact in JSON, or as a form with files, and does what it asks for. @throws Problem, NoRoomError */
export const withContact = async <Answer>(
  { app }: HttpContext,
  c: Context<HttpEnv>,
  answer: (sent: SentContact, files: ContactFiles) => Promise<Answer>,
): Promise<Answer> => {
  const request = c.req.raw
  const sender = c.get('sender')
  const type = request.headers.get('content-type') ?? ''
  if (json.test(type)) return await answer({ value: await readJson(request, app.bodies, sender) }, noFiles)
  if (!multipart.test(type)) throw new Problem('content-type-unknown')
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > (maxFiles + 1) * maxFileBytes) throw new Problem('body-too-large')
  try {
    return await withSentForm(app, { request, sender }, async (form, files) => {
      if (form.tooMuch)
        throw new Problem(files.names.length >= maxFiles ? 'too-many-files' : 'file-too-large')
      if (form.illFormed.size > 0) throw new Problem('text-ill-formed')
      return await answer({ value: contactIn(form) }, files)
    })
  } catch (thrown) {
    if (!(thrown instanceof UnreadableForm)) throw thrown
    throw new Problem(unreadable[thrown.why], { cause: thrown })
  }
}

const unreadable: Readonly<Record<UnreadableForm['why'], ErrorCode>> = {
  cut: 'body-incomplete',
  slow: 'request-too-slow',
  tooLarge: 'body-too-large',
  noForm: 'form-invalid',
  noRoom: 'busy',
}

const plain = ['channel', 'words', 'language', 'reference', 'caseId', 'receivedAt', 'remedySought']
const structured = ['from', 'issues', 'askedFor', 'offerTo', 'toldAgain', 'recognition']

const dangerIn = (field: string): string | boolean =>
  field === 'true' ? true : field === 'false' ? false : field

/** The fields of the JSON, one part each; or the whole of it in a part named `contact`. */
const contactIn = (form: SentForm): unknown => {
  const whole = form.field('contact')
  if (whole !== '') return parseJson(whole)
  const sent = (name: string): boolean => form.field(name) !== ''
  const identifiers = (['email', 'phone'] as const)
    .filter(sent)
    .map((type) => ({ type, value: form.field(type) }))
  const from = {
    ...(sent('name') ? { name: form.field('name') } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
  }
  return {
    ...(Object.keys(from).length > 0 ? { from } : {}),
    ...Object.fromEntries(plain.filter(sent).map((name) => [name, form.field(name)])),
    ...(sent('danger') ? { danger: dangerIn(form.field('danger')) } : {}),
    ...Object.fromEntries(structured.filter(sent).map((name) => [name, parseJson(form.field(name))])),
  }
}
