import type { PersonId } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import { mediaTypeOf } from '../../attachments/media-type.ts'
import type { Tables } from '../../db/tables.ts'
import type { ChangedBy } from '../../setting-changes/setting.ts'
import { changeSettings } from '../../staffing/change-directory.ts'

/** A face among others; whoever sends one makes it small first. */
export const maxPhotoBytes = 300_000

/** What browsers draw and what can't hold a script. */
const drawn: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp'])

export interface Photo {
  readonly bytes: Buffer
  readonly type: string
}

/** What a photo is by its bytes, whatever it is called. */
export const readPhoto = async (bytes: Buffer): Promise<Photo | 'unfit'> => {
  const type = await mediaTypeOf(bytes)
  return drawn.has(type) && bytes.byteLength <= maxPhotoBytes ? { bytes, type } : 'unfit'
}

export type PhotoSaved =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'no-such-person' | 'photo-unfit' }

/** Puts a photo in the place of the one that was there; null takes it away. */
export const savePhoto = async (
  app: AppContext,
  person: PersonId,
  { bytes, by }: { readonly bytes: Buffer | null; readonly by: ChangedBy },
): Promise<PhotoSaved> => {
  const photo = bytes === null ? null : await readPhoto(bytes)
  if (photo === 'unfit') return { ok: false, code: 'photo-unfit' }
  const known = await changeSettings(app, by, async (trx) => await writePhoto(trx, person, { photo }))
  return known ? { ok: true } : { ok: false, code: 'no-such-person' }
}

/**
 * @param shown whether customers see it; left out, that stays as it is
 * @returns whether there is such a person
 */
export const writePhoto = async (
  trx: Transaction<Tables>,
  person: PersonId,
  { photo, shown }: { readonly photo: Photo | null; readonly shown?: boolean },
): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable('person')
    .set({
      photo: photo?.bytes ?? null,
      photo_type: photo?.type ?? null,
      ...(shown === undefined ? {} : { shows_photo: shown }),
    })
    .where('id', '=', person)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
