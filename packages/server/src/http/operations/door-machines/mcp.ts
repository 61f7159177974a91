import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import serverPackage from '../../../../package.json' with { type: 'json' }
import { Problem, Refused } from '../../../errors/problem.ts'
import { wordsOf } from '../../../errors/refusal-words.ts'
import * as shapes from '../../../shapes/door-machines.ts'
import type { DoorMachine } from '../../../sign-in/door-machine.ts'
import type { HttpContext } from '../../http-context.ts'
import { askFactTurn, handOverTurn, readTurn, sayTurn, startTurn, type Turn } from './turns.ts'

/** A machine waits no longer than this for a tool, since a customer waits behind it. */
const patienceMs = 15_000

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
  const server = serverFor(http, { machine, request: null })
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  try {
    await server.connect(transport)
    return await transport.handleRequest(request, { parsedBody: body })
  } finally {
    await server.close()
  }
}

const serverFor = (http: HttpContext, turn: Turn): McpServer => {
  const server = new McpServer({ name: 'buckstop', version: serverPackage.version }, { instructions })
  server.registerTool(
    'start',
    {
      description:
        'Somebody speaks with you: pass their first words, or person: true where they want a person. Their problem has an owner and a date when this returns.',
      inputSchema: shapes.startIn,
    },
    async (wanted) => await answered(async () => await startTurn(http, turn, wanted)),
  )
  server.registerTool(
    'say',
    {
      description:
        'Keep what the customer said (by: customer), or what you are about to say (by: machine). Say nothing that was refused.',
      inputSchema: shapes.sayIn,
    },
    async (said) => await answered(async () => await sayTurn(http, turn, said)),
  )
  server.registerTool(
    'ask_fact',
    {
      description: 'Whether a fact holds of the customer: yes, no, or unknown. Unknown is never no.',
      inputSchema: shapes.askFactIn,
    },
    async (asked) => await answered(async () => await askFactTurn(http, turn, asked)),
  )
  server.registerTool(
    'read',
    {
      description: 'What this customer may see: who has it, what is promised, what was said.',
      inputSchema: shapes.readIn,
    },
    async (wanted) => await answered(async () => await readTurn(http, turn, wanted)),
  )
  server.registerTool(
    'hand_over',
    {
      description: 'A person, please: somebody named comes. Tell the customer who it is, and by when.',
      inputSchema: shapes.handOverIn,
    },
    async (wanted) => await answered(async () => await handOverTurn(http, turn, wanted)),
  )
  return server
}

interface Told {
  [more: string]: unknown
  content: { type: 'text'; text: string }[]
  structuredContent?: Record<string, unknown>
  isError?: boolean
}

/** A refusal is an answer too, with its code and what to do instead; anything else is a defect, and says no more. */
const answered = async (act: () => Promise<object>): Promise<Told> => {
  try {
    const answer = await withinPatience(act())
    return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } }
  } catch (thrown) {
    const problem = problemOf(thrown)
    if (problem === null) throw thrown
    return { content: [{ type: 'text', text: JSON.stringify(problem) }], isError: true }
  }
}

const problemOf = (thrown: unknown): { readonly code: string; readonly detail: string } | null => {
  if (thrown instanceof Refused) {
    return { code: thrown.refusal.code, detail: wordsOf(thrown.refusal).instead }
  }
  return thrown instanceof Problem ? { code: thrown.code, detail: thrown.detail } : null
}

const withinPatience = async <T>(work: Promise<T>): Promise<T> => {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Problem('busy')), patienceMs)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
