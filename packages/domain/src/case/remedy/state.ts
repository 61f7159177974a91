import { z } from 'zod'
import { caseId, count, id, moment, money, type Read, text, words } from '../../matter/shape/fields.ts'

/** What puts it right where the service map names none of its own; the last is for whoever wants nothing for themselves. */
export const remedyKinds = [
  'refund',
  'payment',
  'repair',
  'replacement',
  'voucher',
  'goodwill',
  'interimHelp',
  'apology',
  'explanation',
  'changeIt',
] as const
export type RemedyKind = (typeof remedyKinds)[number]

/** One that the service map names, or one of those that every company has. */
export const remedyWhat = z.discriminatedUnion('of', [
  z.object({ of: z.literal('map'), name: text }),
  z.object({ of: z.literal('house'), kind: z.enum(remedyKinds) }),
])
export type RemedyWhat = Read<typeof remedyWhat>

/** What is granted, or asked for. */
const wanted = {
  /** The case whose customer it is for. */
  of: caseId,
  /** Null where the issue was settled before its case joined this one. */
  issue: count.nullable(),
  what: remedyWhat,
  amount: money.nullable(),
  /** As the customer reads it. */
  words,
}

const granted = z.object({
  remedy: count,
  /** The same wherever its case goes. */
  id,
  ...wanted,
  by: id,
  /** The open promise to deliver it; null once that was kept or broken. */
  promise: count.nullable(),
  state: z.enum(['owed', 'delivered', 'failed', 'replaced']),
  /** How often it was handed over, and how often that, or the way there, failed. */
  handedOver: count,
  failures: count,
  /** Who last handed it over, or failed to. */
  doer: id.nullable(),
  /** Since the last failure. */
  checkedBy: id.nullable(),
  releasedBy: id.nullable(),
})
export type Granted = Read<typeof granted>

const request = z.object({
  request: count,
  id,
  ...wanted,
  by: id,
  reason: words,
  /** Who is to answer, and by when. */
  to: id,
  due: moment,
  /** By when it is to be delivered. */
  deliverBy: moment,
  /** What was granted already, since somebody was in danger or stranded: it is accounted for. */
  after: count.nullable(),
})
export type RemedyRequest = Read<typeof request>

/** An amount that the customer has, or was offered, by other words than a grant. */
const besides = z.object({
  /** The case whose customer it is for. */
  of: caseId,
  /** The issue that it was proposed for; null of a promise that was kept. */
  issue: count.nullable(),
  amount: money,
})
export type Besides = Read<typeof besides>

/** Numbers that were given are never given twice. */
export const remedies = z.object({
  last: count,
  lastRequest: count,
  granted: z.array(granted),
  requests: z.array(request),
  /** Left out where there is none. What is promised still is among the promises. */
  besides: z.array(besides).exactOptional(),
})
export type Remedies = Read<typeof remedies>

export const noRemedies: Remedies = { last: 0, lastRequest: 0, granted: [], requests: [] }

/** It is still to come: what the customer was told they get. */
export const isOwed = ({ state }: Granted): boolean => state === 'owed' || state === 'failed'

/** It failed, and they do not have it since: something else may come in its place. */
export const isToRepair = (one: Granted): boolean => isOwed(one) && one.failures > 0
