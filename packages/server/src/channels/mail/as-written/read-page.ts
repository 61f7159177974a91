import { pageIn, parseMail } from '../read/parse-mail.ts'
import type { Page } from './page.ts'
import { sanitise } from './sanitise.ts'

/**
 * The page of a mail as it can be shown, with the pictures that came along in their places.
 * @returns null where it was written as text alone
 * @throws where it is no mail at all
 */
export const readPage = async (bytes: Buffer): Promise<Page | null> => {
  const mail = await parseMail(bytes)
  const page = pageIn(mail)
  if (page === null) return null
  return sanitise(
    page,
    mail.attachments.flatMap(({ cid, content }) =>
      cid === undefined || cid === '' ? [] : [{ contentId: cid, bytes: content }],
    ),
  )
}
