import type { Context } from 'hono'
import type { AppContext } from '../app-context.ts'
import { sentFiles, type SentFiles } from '../attachments/sent-files.ts'
import { formLimits } from './form-limits.ts'
import { noticePage } from './notice-page.ts'
import { readForm, UnreadableForm, type SentForm } from './read-form.ts'
import { reply } from './reply.ts'
import { companyOf, visitorOf } from './visitor.ts'

const statuses = { cut: 400, slow: 408, tooLarge: 413, noForm: 400 } as const

/** Reads a form, does what it asks for, and lets go of its files; says so where it can't be read. */
export async function withForm(
  app: AppContext,
  c: Context,
  act: (form: SentForm, files: SentFiles) => Promise<Response>,
): Promise<Response> {
  const files = sentFiles(app)
  try {
    const form = await readForm(c.req.raw, formLimits, files.take)
    return await act(form, files)
  } catch (thrown) {
    if (!(thrown instanceof UnreadableForm)) throw thrown
    const { words, language } = visitorOf(c)
    const { failed } = words.common
    const company = await companyOf(app)
    const page = noticePage({
      words,
      language,
      company: company.name,
      title: failed.title,
      text: failed.text,
    })
    return reply(c, page, statuses[thrown.why])
  } finally {
    await files.release()
  }
}
