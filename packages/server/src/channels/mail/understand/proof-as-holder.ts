import type { Kysely } from 'kysely'
import type { Tables } from '../../../db/tables.ts'
import type { SenderProof } from '../../../intake/incoming.ts'
import { followCase } from '../../../sight/customer/follow.ts'
import type { Holder } from '../../../sight/customer/holder.ts'
import { sightOf } from '../../../sight/customer/sight.ts'

/** As whoever holds a link of that case, with what they see and may do, and no more; null where there is no such case. */
export const proofAsHolder = async (db: Kysely<Tables>, holder: Holder): Promise<SenderProof | null> => {
  const goingOn = await followCase(db, holder.origin)
  if (goingOn === null) return null
  const { actor } = await sightOf(db, holder, goingOn)
  return { kind: 'link', caseId: goingOn.caseId, holder: actor }
}
