import type { LivingCase } from '@buckstop/domain'
import { readDirectLines } from '../../../company/phone/direct-lines.ts'
import { whoComesTo } from '../../../intake/next-step.ts'
import { type Call, noteOfCall } from '../call-row.ts'
import { caseOf, leaderOf, saidMoment } from '../case-of-call.ts'
import { openCall } from '../open-call.ts'
import { ringOrRecord } from '../ring.ts'
import { type Said, spokenName, type Step } from '../step.ts'
import { whomToRing } from '../whom-to-ring.ts'

/**
 * What they said is a contact with an owner from this moment, whoever takes the call; silence and any digit ask for a
 * person. Whoever is known by their number is told nothing that a stranger is not.
 */
export const said = async (step: Step): Promise<Said> => {
  const opened = await openCall(step, 'said')
  const state = await caseOf(step.app, opened)
  if (state === null) return await ringOrRecord({ ...step, call: opened }, 0)
  const isNew = opened.rings.length === 0 && !opened.inFlood
  const call = isNew ? await withRings(step, opened, state) : opened
  return [
    { does: 'say', words: whoAnswers(step, call, state) },
    ...(await ringOrRecord({ ...step, call }, 0)),
  ]
}

const whoAnswers = (step: Step, call: Call, state: LivingCase): string => {
  const { snapshot, words } = step
  const leader = leaderOf(state, call)
  const comes = whoComesTo(state, state.id)
  if (leader !== null && call.askedFor !== null) {
    const name = spokenName(snapshot, leader)
    return leader === call.askedFor
      ? words.leader(name)
      : words.standIn(spokenName(snapshot, call.askedFor), name)
  }
  if (comes !== null)
    return words.comes(spokenName(snapshot, comes.person), saidMoment({ ...step, call }, comes.by, state))
  return words.owner(spokenName(snapshot, state.owner))
}

const withRings = async ({ app, snapshot }: Step, call: Call, state: LivingCase): Promise<Call> => {
  const leader = leaderOf(state, call)
  const first = leader ?? whoComesTo(state, state.id)?.person ?? state.owner
  const lines = new Set((await readDirectLines(app.db)).map(({ person }) => person))
  const now = app.clock.now()
  const rings = whomToRing(
    snapshot.directory,
    { first, team: state.team, leads: leader !== null, now },
    (person) => lines.has(person),
  )
  await noteOfCall(app.db, call.sid, { rings: [...rings] })
  return { ...call, rings }
}
