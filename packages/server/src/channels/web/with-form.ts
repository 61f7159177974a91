import type { Context } from 'hono'
import { senderIn } from '../../addresses/sender-in.ts'
import type { AppContext } from '../../app/app-context.ts'
import type { SentFiles } from '../../attachments/sent-files.ts'
import { type SentForm, UnreadableForm } from '../../forms/read-form.ts'
import { withSentForm } from '../../forms/with-form.ts'
import { noticePage } from './notice-page.ts'
import { reply } from './reply.ts'
import { companyOf, visitorOf } from './visitor.ts'

const statuses = { cut: 400, slow: 408, tooLarge: 413, noForm: 400, noRoom: 503 } as const

/** Reads a form, does what it asks for, and lets go of its files; says so where it can't be read. */
export async function withForm(
  app: AppContext,
  c: Context,
  act: (form: SentForm, files: SentFiles) => Promise<Response>,
): Promise<Response> {
  try {
    return await withSentForm(app, { request: c.req.raw, sender: senderIn(c) }, act)
  } catch (thrown) {
    if (!(thrown instanceof UnreadableForm)) throw thrown
    const { words, language } = await visitorOf(app, c)
    const { failed } = words.common
    const company = await companyOf(app)
    const page = noticePage({
      words,
      language,
      company,
      title: failed.title,
      text: failed.text,
    })
    if (thrown.why === 'noRoom') c.header('retry-after', '10')
    return reply(c, page, statuses[thrown.why])
  }
}
