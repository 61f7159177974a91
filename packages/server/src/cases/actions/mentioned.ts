import type { CaseId, PersonId } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { Refused } from '../../errors/problem.ts'
import { audiencesOf } from '../../sight/staff/audience.ts'
import { shows } from '../../sight/staff/rules.ts'
import { seenBy } from '../../sight/staff/seen-by.ts'
import { viewerIn } from '../../sight/staff/viewer.ts'
import { fullName } from '../presenters/people.ts'

/**
 * Nobody is written to in a case who could not read it there: a name in a note would be a way past the rules of sight.
 * Whoever is unknown, or gone, the case itself refuses.
 * @throws Refused
 */
export const whoCanRead = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  people: readonly PersonId[],
  caseId: CaseId,
): Promise<void> => {
  if (people.length === 0) return
  const [snapshot, [audience]] = await Promise.all([app.directory.current(), audiencesOf(app.db, [caseId])])
  if (audience === undefined) return
  const now = app.clock.now()
  const outside = [...new Set(people)].flatMap((person) => {
    const card = snapshot.people.get(person)
    if (card === undefined || snapshot.directory.people.get(person)?.active !== true) return []
    const rule = seenBy(viewerIn(snapshot, { id: person, role: card.role }, now), audience)
    return rule !== null && shows(rule).ourWords && shows(rule).notes ? [] : [fullName(card)]
  })
  if (outside.length > 0) throw new Refused({ code: 'may-not-read-it', facts: { names: outside } })
}
