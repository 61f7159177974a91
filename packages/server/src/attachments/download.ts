import type { CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** A file of a case as an answer that is always a download; null where the case has no such file. */
export const download = async (db: Kysely<Tables>, caseId: CaseId, id: string): Promise<Response | null> => {
  const file = await db
    .selectFrom('case_attachment')
    .select(['name', 'media_type', 'size'])
    .where('matter_id', '=', caseId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (file === undefined) return null
  return new Response(ReadableStream.from(chunks(db, caseId, id)), {
    headers: {
      'content-type': file.media_type,
      'content-length': file.size,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replaceAll("'", '%27')}`,
      // Strangers sent it: no page of ours ever runs or shows it as its own.
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

/** A file's bytes, where it is of that type by its content; null where there is none. */
export const bytesOf = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  id: string,
  mediaType: string,
): Promise<Buffer | null> => {
  const file = await db
    .selectFrom('case_attachment')
    .select('id')
    .where('matter_id', '=', caseId)
    .where('id', '=', id)
    .where('media_type', '=', mediaType)
    .executeTakeFirst()
  return file === undefined ? null : Buffer.concat(await Array.fromAsync(chunks(db, caseId, id)))
}

async function* chunks(db: Kysely<Tables>, caseId: CaseId, id: string): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number += 1) {
    const row = await db
      .selectFrom('case_attachment_chunk')
      .select('bytes')
      .where('matter_id', '=', caseId)
      .where('attachment_id', '=', id)
      .where('number', '=', number)
      .executeTakeFirst()
    if (row === undefined) return
    yield row.bytes
  }
}
