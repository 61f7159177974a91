import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Latency } from './figures.ts'
import { latency } from './figures.ts'

export interface Call {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Load {
  readonly url: string
  readonly connections: number
  /** The call of each turn; null ends the load before its time. */
  readonly call: (turn: number) => Call | null
  /** Longest duration, in milliseconds. */
  readonly forMs: number
  readonly expect: number
}

const patience = 30_000

/**
 * Sends calls over so many connections at once, each waiting for its answer before the next.
 * @throws Error at the first answer that is not the expected one: a rate of refusals is no rate
 */
export const sendLoad = async (load: Load): Promise<Latency> => {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections })
  const times: number[] = []
  let turn = 0
  const begun = performance.now()
  const worker = async (): Promise<void> => {
    while (performance.now() - begun < load.forMs) {
      const call = load.call(turn++)
      if (call === null) return
      const sent = performance.now()
      const { status, text } = await send(agent, load.url, call)
      if (status !== load.expect)
        throw new Error(`${call.method} ${call.path} answered ${status}: ${text.slice(0, 300)}`)
      times.push(performance.now() - sent)
    }
  }
  try {
    await Promise.all(Array.from({ length: load.connections }, worker))
    return latency(times, performance.now() - begun)
  } finally {
    agent.destroy()
  }
}

const send = async (agent: Agent, url: string, call: Call): Promise<{ status: number; text: string }> =>
  await new Promise((resolve, reject) => {
    const { method, path, body, headers } = call
    const sent = request(
      new URL(path, url),
      {
        agent,
        method,
        headers: {
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
          // What a call says itself comes last: a form names another type.
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        )
        response.on('error', reject)
      },
    )
    sent.setTimeout(patience, () => sent.destroy(new Error(`${path} did not answer`)))
    sent.on('error', reject)
    sent.end(body)
  })
