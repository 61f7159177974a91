import { addMilliseconds, hours, minutes } from '@buckstop/domain'
import type { Incoming } from '../../intake/incoming.ts'
import { receive } from '../../intake/receive.ts'
import { noteFailingPart } from '../../troubles/failing-part.ts'
import { type Call, callerDigest, callsOfCaller, noteOfCall } from './call-row.ts'
import { callerOf } from './caller.ts'
import { findAsked } from './find-asked.ts'
import type { Step } from './step.ts'

/** What a machine heard of a sentence is no longer. */
const mostOfSpeech = 5_000

/** One telephone that calls more often is a flood; all who withhold their number are as one. */
const ofOneNumber = { most: 10, within: hours(1) } as const
const ofNoNumber = { most: 100, within: minutes(10) } as const

export interface OpenedCall extends Call {
  /** Nobody is rung for it: it stands in a list, with an owner and a date as any other. */
  readonly inFlood: boolean
}

/**
 * The case of a call, whose contact is what was said in it first: opened by that, whoever it is that calls, since a
 * number proves nothing. It chooses no owner either, since a name that is told would show whose number is known here.
 */
export const openCall = async (
  { app, line, call, snapshot, fields, words }: Step,
  how: 'said' | 'recordedOnly',
): Promise<OpenedCall> => {
  const number = callerOf(fields['From'] ?? '', snapshot.company.country)
  const inFlood = await isFlood({ app, call, line }, number)
  if (call.stands !== null) return { ...call, inFlood }
  const { sid } = call
  const identifiers = number === null ? [] : [{ type: 'phone', value: number } as const]
  const { askedFor, ...said } =
    how === 'recordedOnly'
      ? { askedFor: null, words: words.recordedOnly, secondHand: true }
      : saidIn({ fields, snapshot, words }, inFlood)
  const { caseId, contactId } = await receive(app, {
    channel: 'phone',
    channelName: line.door,
    from: { identifiers },
    language: line.language,
    issues: [],
    proof: { kind: 'none' },
    source: `phone ${sid}`,
    ...(line.sentAway ? { sentAway: { door: null, when: null } } : {}),
    ...said,
    alongside: async (trx, written) => {
      await noteOfCall(trx, sid, {
        matter_id: written.caseId,
        contact_id: written.contactId,
        asked_for: askedFor,
      })
    },
  })
  // Where it came in before, without being noted: told twice, it is one.
  await noteOfCall(app.db, sid, { matter_id: caseId, contact_id: contactId })
  return { ...call, stands: { caseId, contactId }, askedFor, inFlood }
}

const saidIn = (
  { fields, snapshot, words }: Pick<Step, 'fields' | 'snapshot' | 'words'>,
  inFlood: boolean,
): Pick<Incoming, 'words' | 'meant' | 'wish'> & { readonly askedFor: string | null } => {
  const speech = (fields['SpeechResult'] ?? '').trim().slice(0, mostOfSpeech).toWellFormed()
  if (speech === '') {
    const wish = inFlood ? {} : { wish: { kind: 'person' } as const }
    return { words: words.personPlease, askedFor: null, ...wish }
  }
  const asked = inFlood ? null : findAsked(speech, snapshot.people.values(), snapshot.directory)
  if (asked === null) return { words: speech, askedFor: null }
  const { person, leads } = asked
  return leads
    ? { words: speech, askedFor: person, wish: { kind: 'leader', leader: person } }
    : { words: speech, askedFor: null, meant: person }
}

class FloodOfCallsError extends Error {
  readonly code = 'flood-of-calls'
  constructor() {
    super('one telephone calls very often')
  }
}

const isFlood = async (
  { app, call, line }: Pick<Step, 'app' | 'call' | 'line'>,
  number: string | null,
): Promise<boolean> => {
  const caller = callerDigest(number)
  const { most, within } = number === null ? ofNoNumber : ofOneNumber
  await noteOfCall(app.db, call.sid, { caller })
  const since = addMilliseconds(app.clock.now(), -within)
  if ((await callsOfCaller(app.db, { caller, since, most: most + 1 })) <= most) return false
  await noteFailingPart(app, { kind: 'phone', name: line.number }, new FloodOfCallsError())
  return true
}
