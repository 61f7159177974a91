import { readDirectLines } from '../../../company/phone/direct-lines.ts'
import { receive } from '../../../intake/receive.ts'
import { whoComesTo } from '../../../intake/next-step.ts'
import { type Call, noteOfCall } from '../call-row.ts'
import { caseOf, saidMoment } from '../case-of-call.ts'
import { openCall } from '../open-call.ts'
import { ringOrRecord } from '../ring.ts'
import { type Said, spokenName, type Step } from '../step.ts'
import { mostRings, whomToRing } from '../whom-to-ring.ts'

/** They ask for a person where a message would be recorded: with 0, or by saying nothing. */
export const person = async (step: Step): Promise<Said> => {
  const { app, words, line, snapshot } = step
  const call = await openCall(step, 'said')
  if (call.stands === null) return [{ does: 'hangUp' }]
  const { caseId, contactId } = call.stands
  await receive(app, {
    channel: 'phone',
    channelName: line.door,
    from: { identifiers: [] },
    words: words.personPlease,
    language: line.language,
    issues: [],
    proof: { kind: 'link', caseId, holder: { kind: 'customer', through: caseId } },
    source: `phone ${call.sid} person`,
    continues: contactId,
    ...(call.inFlood ? {} : { wish: { kind: 'person' } as const }),
  })
  const state = await caseOf(app, call)
  const comes = state === null ? null : whoComesTo(state, caseId)
  if (state === null || comes === null) return [{ does: 'hangUp' }]
  const told = {
    does: 'say',
    words: words.comes(spokenName(snapshot, comes.person), saidMoment({ ...step, call }, comes.by, state)),
  } as const
  const more = await whoElse({ ...step, call }, comes.person, state.team)
  if (more === null) return [told, { does: 'hangUp' }]
  return [told, ...(await ringOrRecord({ ...step, call: more }, more.rings.length - 1))]
}

/** Whoever comes is rung where they were not yet; so it ends. */
const whoElse = async ({ app, call, snapshot }: Step, first: string, team: string): Promise<Call | null> => {
  if (call.rings.length >= 2 * mostRings) return null
  const lines = new Set((await readDirectLines(app.db)).map((one) => one.person))
  const [next] = whomToRing(
    snapshot.directory,
    { first, team, leads: false, now: app.clock.now() },
    (id) => lines.has(id) && !call.rings.includes(id),
  )
  if (next === undefined) return null
  const rings = [...call.rings, next]
  await noteOfCall(app.db, call.sid, { rings, ringing: rings.length - 1 })
  return { ...call, rings, ringing: rings.length - 1 }
}
