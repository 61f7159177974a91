import type { SentFiles } from '../../attachments/sent-files.ts'
import { readForm, type SentForm, UnreadableForm } from '../../pages/read-form.ts'
import { maxFileBytes, maxFiles } from '../contract/contacts.ts'
import { Problem } from '../errors/problem.ts'
import { parseJson, readJson } from '../limits/read-body.ts'

/** What came in, before its shape is checked. */
export interface SentContact {
  readonly value: unknown
  /** It came as a form, so there may be files. */
  readonly form: boolean
}

const json = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i
const multipart = /^multipart\/form-data\s*;/i

/** A contact in JSON, or as a form with files. @throws Problem */
export const readContact = async (request: Request, files: SentFiles): Promise<SentContact> => {
  const type = request.headers.get('content-type') ?? ''
  if (json.test(type)) return { value: await readJson(request), form: false }
  if (!multipart.test(type)) throw new Problem('content-type-unknown')
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > (maxFiles + 1) * maxFileBytes) throw new Problem('body-too-large')
  const form = await read(request, files)
  if (form.tooMuch) throw new Problem(files.names.length >= maxFiles ? 'too-many-files' : 'file-too-large')
  if (form.illFormed.size > 0) throw new Problem('text-ill-formed')
  return { value: contactIn(form), form: true }
}

const read = async (request: Request, files: SentFiles): Promise<SentForm> => {
  try {
    return await readForm(request, { files: maxFiles, fileBytes: maxFileBytes }, files.take)
  } catch (thrown) {
    if (!(thrown instanceof UnreadableForm)) throw thrown
    switch (thrown.why) {
      case 'cut':
        throw new Problem('body-incomplete', { cause: thrown })
      case 'tooLarge':
        throw new Problem('body-too-large', { cause: thrown })
      case 'slow':
        throw new Problem('request-too-slow', { cause: thrown })
      case 'noForm':
        throw new Problem('form-invalid', { cause: thrown })
      default:
        throw new Error(thrown.why satisfies never, { cause: thrown })
    }
  }
}

const plain = ['channel', 'words', 'language', 'reference', 'caseId', 'receivedAt', 'remedySought', 'danger']
const structured = ['from', 'issues', 'askedFor', 'offerTo', 'toldAgain']

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
    ...Object.fromEntries(structured.filter(sent).map((name) => [name, parseJson(form.field(name))])),
  }
}
