import { z } from 'zod'
import { caseId, count, id, moment, type Read, yesOrNo } from '../../matter/shape/fields.ts'

/** `onDuty` is a colleague of the owner's team who is at work. */
export const dangerRole = z.enum(['owner', 'leader', 'rota', 'onDuty'])

const toldOfDanger = z.object({
  number: count,
  person: id,
  as: dangerRole,
  first: moment,
  last: moment,
  times: count,
  /** By when they have to have read it; null once they have. */
  readBy: moment.nullable(),
  /** When they said that they read it; told again afterwards, they have to say so again. */
  readAt: moment.nullable(),
  /** Who reads it instead of them, since they went on leave; left out for all others. */
  handedTo: id.exactOptional(),
})
export type ToldOfDanger = Read<typeof toldOfDanger>

const voiceAttempt = z.object({ by: id, at: moment, reached: yesOrNo })
export type VoiceAttempt = Read<typeof voiceAttempt>

/** Who was told that somebody may come to harm, who has read it, and what was tried by voice. */
export const danger = z.object({
  since: moment,
  /** The cases whose holders told us of it, which is what is theirs to see of joined ones; of our own word nobody's. */
  origins: z.array(caseId),
  /** It came without proof while the same network had people called already; they are told of it together. */
  gathered: yesOrNo,
  /** Everyone who was told, each once, in the order of their first time. */
  told: z.array(toldOfDanger),
  /** When the next one is called; null once one of those called has read it, or whoever is in danger was reached. */
  callNext: moment.nullable(),
  /** By when one of us tries to reach them by voice; null once one of us spoke with them. */
  tryBy: moment.nullable(),
  /** The last of the attempts by voice; all of them stand in the story as contacts. */
  attempts: z.array(voiceAttempt),
})
export type Danger = Read<typeof danger>
