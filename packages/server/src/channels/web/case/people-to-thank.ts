import type { LivingCase, PersonId } from '@buckstop/domain'

const most = 8

/** Those of us who have it or had it, promised something, spoke with them, or to whom it went up, as this customer knows it. */
export const peopleToThank = (state: LivingCase): readonly PersonId[] => {
  const { owner, owners, promises, escalations, climbed, conversations, complainedAbout } = state
  const all = [
    owner,
    ...owners,
    ...promises.map(({ by }) => by),
    ...escalations.map(({ leader }) => leader),
    ...climbed,
    ...conversations.map(({ person }) => person),
  ]
  return [...new Set(all)].filter((id) => !complainedAbout.includes(id)).slice(0, most)
}
