import type { AppContext } from '../app/app-context.ts'
import { newLink } from '../links/new-link.ts'
import { demoSignIns } from './make-demo.ts'

/** What is worth opening of a demo company. */
export interface DemoDoors {
  /** Opens a living case as its customer sees it; made anew each time, since only its hash is kept. */
  readonly caseSecret: string | null
}

/** Finds a demo case to show and makes a link to it; null where the company is not the demo one. */
export const demoDoors = async (app: AppContext): Promise<DemoDoors | null> => {
  const someone = await app.db
    .selectFrom('person')
    .select('id')
    .where('email', '=', demoSignIns[0][0])
    .executeTakeFirst()
  if (someone === undefined) return null
  const caseSecret = await app.db.transaction().execute(async (trx) => {
    const living = await trx
      .selectFrom('matter_head')
      .select('matter_id')
      .where('status', '=', 'open')
      .orderBy('opened_at')
      .limit(1)
      .executeTakeFirst()
    return living === undefined
      ? null
      : await newLink(trx, { caseId: living.matter_id, now: app.clock.now() })
  })
  return { caseSecret }
}
