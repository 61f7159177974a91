import { Agent, request } from 'node:http'

export interface Acknowledged {
  readonly words: string
  /** Id of the contact, as the answer gave it. */
  readonly receipt: string
}

/**
 * Sends contacts over several connections until the server is gone. What was sent without an answer may or may not
 * have been stored; what was answered must be.
 * @param sent takes every text that was sent, answered or not
 */
export const tellUntilCut = async (
  url: string,
  run: string,
  connections: number,
  sent: Set<string>,
): Promise<readonly Acknowledged[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const acknowledged: Acknowledged[] = []
  let turn = 0
  const worker = async (): Promise<void> => {
    while (true) {
      const words = `The bike of ${run}, telling ${turn++}, stands still.`
      sent.add(words)
      const receipt = await tell(agent, url, words)
      if (receipt === null) return
      acknowledged.push({ words, receipt })
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  agent.destroy()
  return acknowledged
}

/** The receipt, or null where the connection was cut. @throws Error at an answer that is no success */
const tell = async (agent: Agent, url: string, words: string): Promise<string | null> =>
  await new Promise((resolve, reject) => {
    const body = JSON.stringify({ channel: 'web', words })
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const call = request(new URL('/api/v1/contacts', url), { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', () => resolve(null))
      response.on('end', () => {
        if (!response.complete) return resolve(null)
        const text = Buffer.concat(chunks).toString()
        const receipt = receiptIn(text)
        // A database that was cut off first is answered for honestly, and is no acknowledgement.
        if (response.statusCode === 201 && receipt !== null) resolve(receipt)
        else if ((response.statusCode ?? 0) >= 500) resolve(null)
        else reject(new Error(`answered ${response.statusCode}: ${text.slice(0, 300)}`))
      })
    })
    call.setTimeout(10_000, () => call.destroy())
    call.on('error', () => resolve(null))
    call.end(body)
  })

const receiptIn = (text: string): string | null =>
  /"receipt":\s*\{[^}]*"id":\s*"(?<id>[^"]+)"/.exec(text)?.groups?.['id'] ?? null
