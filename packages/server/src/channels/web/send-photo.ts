import type { PersonId } from '@buckstop/domain'
import type { Context } from 'hono'
import type { AppContext } from '../../app/app-context.ts'

/** The photo of somebody who shows it to customers; null where there is none for them to see. */
export async function sendPhoto(
  app: Pick<AppContext, 'db'>,
  c: Context,
  person: PersonId,
): Promise<Response | null> {
  const found = await app.db
    .selectFrom('person')
    .select(['photo', 'photo_type'])
    .where('id', '=', person)
    .where('shows_photo', '=', true)
    .where('work_name', 'is', null)
    .executeTakeFirst()
  if (found?.photo == null || found.photo_type === null) return null
  if (!/^image\/(?:png|jpeg|webp|avif)$/.test(found.photo_type)) return null
  return c.body(new Uint8Array(found.photo), 200, {
    'Content-Type': found.photo_type,
    'Cache-Control': 'private, max-age=600',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })
}
