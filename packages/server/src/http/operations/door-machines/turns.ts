import type { z } from '@hono/zod-openapi'
import { askFact } from '../../../door-machines/ask-fact.ts'
import { hear } from '../../../door-machines/hear.ts'
import { read } from '../../../door-machines/read.ts'
import { say } from '../../../door-machines/say.ts'
import { start } from '../../../door-machines/start.ts'
import * as shapes from '../../../shapes/door-machines.ts'
import type { DoorMachine } from '../../../sign-in/door-machine.ts'
import type { HttpContext } from '../../http-context.ts'
import { keepAnswer, once, type Repeatable } from '../../idempotency.ts'
import {
  type HeardAnswer,
  presentHeard,
  type Presenting,
  presentRead,
  presentSaid,
  presentStarted,
  type ReadAnswer,
  type SaidAnswer,
  type StartAnswer,
} from './present.ts'

/** What a machine at a door does in its turn, whether it came by the API or by MCP. */
export interface Turn {
  readonly machine: DoorMachine
  /** The key under which it may be repeated; null where it gave none. */
  readonly request: Repeatable | null
}

type In<Shape extends z.ZodType> = z.output<Shape>

const presentingOf = async ({ app, publicUrl }: HttpContext): Promise<Presenting> => ({
  snapshot: await app.directory.current(),
  publicUrl,
  now: app.clock.now(),
})

const dangerIn = (danger: string | boolean | undefined) =>
  danger === undefined || danger === false ? {} : { danger }

export const startTurn = async (
  http: HttpContext,
  { machine, request }: Turn,
  { language, danger, ...wanted }: In<typeof shapes.startIn>,
): Promise<StartAnswer> => {
  const { app } = http
  const spoken = language?.split('-')[0]?.toLowerCase()
  const presenting = await presentingOf(http)
  return await once(
    app.db,
    request,
    (kept) => shapes.startAnswer.parse(kept),
    async () => {
      const begun = await start(
        app,
        machine,
        { ...wanted, language: spoken, ...dangerIn(danger) },
        async (trx, started) =>
          await keepAnswer(trx, request, presentStarted(started, presenting), presenting.now),
      )
      return presentStarted(begun, presenting)
    },
  )
}

const hearTurn = async (
  http: HttpContext,
  { machine, request }: Turn,
  heard: Parameters<typeof hear>[2],
): Promise<HeardAnswer> => {
  const { app } = http
  const presenting = await presentingOf(http)
  return await once(
    app.db,
    request,
    (kept) => shapes.heardAnswer.parse(kept),
    async () => {
      const told = await hear(app, machine, heard, async (trx, taken) => {
        await keepAnswer(trx, request, presentHeard(taken, presenting), presenting.now)
      })
      return presentHeard(told, presenting)
    },
  )
}

export const sayTurn = async (
  http: HttpContext,
  turn: Turn,
  { by, conversation, words, danger, promised }: In<typeof shapes.sayIn>,
): Promise<HeardAnswer | SaidAnswer> => {
  if (by === 'customer')
    return await hearTurn(http, turn, { conversation, words, person: false, ...dangerIn(danger) })
  const { app } = http
  const { machine, request } = turn
  const presenting = await presentingOf(http)
  return await once(
    app.db,
    request,
    (kept) => shapes.saidAnswer.parse(kept),
    async () => {
      const promise = await say(app, machine, { conversation, words, promised }, async (trx, made) => {
        await keepAnswer(trx, request, presentSaid(made, presenting), presenting.now)
      })
      return presentSaid(promise, presenting)
    },
  )
}

export const handOverTurn = async (
  http: HttpContext,
  turn: Turn,
  { conversation, words }: In<typeof shapes.handOverIn>,
): Promise<HeardAnswer> => await hearTurn(http, turn, { conversation, words, person: true })

export const raiseDangerTurn = async (
  http: HttpContext,
  turn: Turn,
  { conversation, words }: In<typeof shapes.raiseDangerIn>,
): Promise<HeardAnswer> => await hearTurn(http, turn, { conversation, words, person: false, danger: true })

export const askFactTurn = async (
  { app }: HttpContext,
  { machine }: Turn,
  { conversation, fact }: In<typeof shapes.askFactIn>,
): Promise<In<typeof shapes.factAnswer>> => ({
  fact,
  holds: await askFact(app, machine, { conversation, fact }),
})

export const readTurn = async (
  { app }: HttpContext,
  { machine }: Turn,
  { conversation }: In<typeof shapes.readIn>,
): Promise<ReadAnswer> => presentRead(await read(app, machine, conversation))
