import { type LivingCase, regulatorClocks } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { regulatorView } from '../../shapes/regulator.ts'
import { cardOf } from './people.ts'

/** What a regulator asks of a case and by when, for colleagues alone; null where nothing is owed to one. */
export const presentRegulator = (
  state: LivingCase,
  snapshot: DirectorySnapshot,
): z.output<typeof regulatorView> | null => {
  const { regulator } = state
  const clocks = regulatorClocks(state)
  if (regulator === undefined || clocks.length === 0) return null
  // Another profile since then names nothing of these, and knows no clock of theirs: it is said to be kept no longer.
  const kept = snapshot.directory.regulator?.profile
  const profile = kept?.key === regulator.profile ? kept : null
  return {
    name: profile?.name ?? { en: regulator.profile },
    kept: profile !== null,
    timeZone: profile?.timeZone ?? null,
    signed: profile !== null && profile.readBy !== null,
    receivedAt: regulator.from,
    clocks: clocks.map(({ clock: number, key, due, rose, of }) => ({
      number,
      name: profile?.steps.find((step) => step.key === key)?.name ?? { en: key },
      due,
      rose,
      of: of === null ? null : cardOf(snapshot, of),
    })),
    meanwhile: (profile?.meanwhile ?? []).map(({ what }) => what),
  }
}
