import type { Refusal } from '@buckstop/domain'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import serverPackage from '../../../../package.json' with { type: 'json' }
import { z } from '@hono/zod-openapi'
import { errorCatalogue } from '../../../errors/catalogue.ts'
import { Problem, Refused } from '../../../errors/problem.ts'
import { wordsOf } from '../../../errors/said-refusal.ts'
import * as shapes from '../../../shapes/door-machines.ts'
import type { DoorMachine } from '../../../sign-in/door-machine.ts'
import type { HttpContext } from '../../http-context.ts'
import { notedError } from '../../answer-error.ts'
import { repeatable, unguessableKey } from '../../idempotency.ts'
import {
  askFactTurn,
  handOverTurn,
  raiseDangerTurn,
  readTurn,
  sayTurn,
  startTurn,
  type Turn,
} from './turns.ts'

const instructions =
  'You speak with customers at a door of this company. Begin with start, keep every word of the customer and of yours ' +
  'with say before you say it, and call hand_over as soon as they want a person. You inform, ask and gather; you never ' +
  'decide, refuse, end or judge. What you promise, say in promised: one of us is held to it from that second.'

/**
 * Answers one message of the Model Context Protocol. No session is kept: each message brings its token, and what a
 * conversation needs it brings as an argument, so that any process answers any of them.
 */
export const answerMcp = async (
  http: HttpContext,
  machine: DoorMachine,
  request: Request,
  body: unknown,
): Promise<Response> => {
  const server = serverFor(http, machine)
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  try {
    await server.connect(transport)
    return await transport.handleRequest(request, { parsedBody: body })
  } finally {
    await server.close()
  }
}

/** Sent again under the same key, the same call is answered once more and done once. */
const key = z.string().min(1).max(200).optional().describe('The same key and arguments are done once.')
const withKey = { key }
const keyOfStart = key.describe(
  'A random UUID, drawn for this customer: the same key and arguments are done once.',
)

type Operation = 'machineStart' | 'machineSay' | 'machineHandOver' | 'machineRaiseDanger'

const serverFor = (http: HttpContext, machine: DoorMachine): McpServer => {
  const server = new McpServer({ name: 'buckstop', version: serverPackage.version }, { instructions })
  const answered = answering(http)
  const turn: Turn = { machine, request: null }
  const turnOf = (operation: Operation, wanted: object, given: string | undefined): Turn => ({
    machine,
    request: repeatable(given, { caller: machine.id, operation, body: JSON.stringify(wanted) }),
  })
  server.registerTool(
    'start',
    {
      description:
        'Somebody speaks with you: pass their first words, or person: true where they want a person. Their problem has an owner and a date when this returns.',
      inputSchema: shapes.startIn.safeExtend({ key: keyOfStart }),
    },
    async ({ key: given, ...wanted }) =>
      await answered(
        'start',
        async () => await startTurn(http, turnOf('machineStart', wanted, unguessableKey(given)), wanted),
      ),
  )
  server.registerTool(
    'say',
    {
      description:
        'Keep what the customer said (by: customer), or what you are about to say (by: machine). Say nothing that was refused.',
      inputSchema: shapes.sayIn.safeExtend(withKey),
    },
    async ({ key: given, ...said }) =>
      await answered('say', async () => await sayTurn(http, turnOf('machineSay', said, given), said)),
  )
  server.registerTool(
    'ask_fact',
    {
      description: 'Whether a fact holds of the customer: yes, no, or unknown. Unknown is never no.',
      inputSchema: shapes.askFactIn,
    },
    async (asked) => await answered('ask_fact', async () => await askFactTurn(http, turn, asked)),
  )
  server.registerTool(
    'read',
    {
      description: 'What this customer may see: who has it, what is promised, what was said.',
      inputSchema: shapes.readIn,
    },
    async (wanted) => await answered('read', async () => await readTurn(http, turn, wanted)),
  )
  server.registerTool(
    'hand_over',
    {
      description: 'A person, please: somebody named comes. Tell the customer who it is, and by when.',
      inputSchema: shapes.handOverIn.extend(withKey),
    },
    async ({ key: given, ...wanted }) =>
      await answered(
        'hand_over',
        async () => await handOverTurn(http, turnOf('machineHandOver', wanted, given), wanted),
      ),
  )
  server.registerTool(
    'raise_danger',
    {
      description:
        'Somebody may come to harm: people are called at once. Only a person ends it. Say what it answers to the customer.',
      inputSchema: shapes.raiseDangerIn.extend(withKey),
    },
    async ({ key: given, ...wanted }) =>
      await answered(
        'raise_danger',
        async () => await raiseDangerTurn(http, turnOf('machineRaiseDanger', wanted, given), wanted),
      ),
  )
  return server
}

interface Told {
  [more: string]: unknown
  content: { type: 'text'; text: string }[]
  structuredContent?: Record<string, unknown>
  isError?: boolean
}

/**
 * A refusal is an answer too, with its code and what to do instead. Of a defect the model hears that there was one, and
 * we read the rest in the log, as with any request.
 */
const answering =
  ({ app }: HttpContext) =>
  async (tool: string, act: () => Promise<object>): Promise<Told> => {
    try {
      const answer = await act()
      return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } }
    } catch (thrown) {
      const problem = problemOf(app, tool, thrown)
      return { content: [{ type: 'text', text: JSON.stringify(problem) }], isError: true }
    }
  }

const problemOf = (
  app: HttpContext['app'],
  tool: string,
  thrown: unknown,
): { readonly code: string; readonly detail: string; readonly facts?: Refusal['facts'] } => {
  if (thrown instanceof Refused) {
    const { code, facts } = thrown.refusal
    return { code, detail: wordsOf(thrown.refusal).instead, ...(facts === undefined ? {} : { facts }) }
  }
  const code = notedError(app, thrown, { tool })
  return { code, detail: thrown instanceof Problem ? thrown.detail : errorCatalogue[code].detail }
}
