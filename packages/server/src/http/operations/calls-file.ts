import { CallsRefused, type WhyCallsRefused } from '../../import/calls-refused.ts'
import { columnsOf, takeUploadedCalls } from '../../import/uploaded-calls.ts'
import { Problem } from '../../errors/problem.ts'
import { mostFileBytes, mostFileRows, mostRefusedShown } from '../../shapes/calls-file.ts'
import * as routes from '../contract/calls.ts'
import type { Api, HttpContext } from '../http-context.ts'

const bounds = { bytes: mostFileBytes, rows: mostFileRows, rejects: mostRefusedShown }

/** Files of calls that an admin takes in. */
export const bindCallsFile = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.lookAtCallsFile, async (c) => {
    const columns = await orProblem(columnsOf(c.req.valid('json').file, bounds))
    return c.json({ columns: columns.map((one) => ({ ...one, samples: [...one.samples] })) }, 200)
  })

  api.openapi(routes.takeCallsFile, async (c) => {
    const { rejects, ...taken } = await orProblem(takeUploadedCalls(app, c.req.valid('json'), bounds))
    return c.json({ ...taken, rejects: rejects.map((one) => ({ ...one })) }, 200)
  })
}

const orProblem = async <Value>(work: Promise<Value>): Promise<Value> => {
  try {
    return await work
  } catch (thrown) {
    if (thrown instanceof CallsRefused) throw new Problem(codes[thrown.code])
    throw thrown
  }
}

/** What is held in memory does not change while it is read. */
const codes = {
  'calls-column-unknown': 'calls-column-unknown',
  'calls-column-ambiguous': 'calls-column-ambiguous',
  'calls-column-missing': 'calls-column-missing',
  'calls-dates-ambiguous': 'calls-dates-ambiguous',
  'calls-dates-unreadable': 'calls-dates-unreadable',
  'calls-file-unreadable': 'calls-file-unreadable',
  'calls-file-too-long': 'calls-file-too-long',
  'calls-file-changed': 'calls-file-unreadable',
} as const satisfies Readonly<Record<WhyCallsRefused, string>>
