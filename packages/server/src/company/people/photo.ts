import type { PersonId } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { mediaTypeOf } from '../../attachments/media-type.ts'
import type { ChangedBy } from '../../setting-changes/setting.ts'
import { changeSettings } from '../../staffing/change-directory.ts'

/** A face among others; whoever sends one makes it small first. */
export const maxPhotoBytes = 300_000

/** What browsers draw and what can't hold a script. */
const drawn: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp'])

export type PhotoSaved =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'no-such-person' | 'photo-unfit' }

/** Puts a photo in the place of the one that was there; null takes it away. What it is, its bytes say. */
export const savePhoto = async (
  app: AppContext,
  person: PersonId,
  { bytes, by }: { readonly bytes: Buffer | null; readonly by: ChangedBy },
): Promise<PhotoSaved> => {
  const type = bytes === null ? null : await mediaTypeOf(bytes)
  if (type !== null && (!drawn.has(type) || (bytes?.byteLength ?? 0) > maxPhotoBytes))
    return { ok: false, code: 'photo-unfit' }
  const { numUpdatedRows } = await changeSettings(
    app,
    by,
    async (trx) =>
      await trx
        .updateTable('person')
        .set({ photo: bytes, photo_type: type })
        .where('id', '=', person)
        .executeTakeFirst(),
  )
  return numUpdatedRows === 0n ? { ok: false, code: 'no-such-person' } : { ok: true }
}
