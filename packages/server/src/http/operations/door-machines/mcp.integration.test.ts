import { randomUUID } from 'node:crypto'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { addMilliseconds, minutes } from '@buckstop/domain'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { type MachineAtDoor, machineAtDoor } from '../../../../test/door-machine.ts'
import { createHttpCompany, listAt, textAt, valueAt } from '../../../../test/http-company.ts'
import { monday, staff } from '../../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)
let bot: MachineAtDoor
beforeAll(async () => {
  bot = await machineAtDoor(company, { name: 'Assistant' })
})

const path = '/mcp'
const authorized = () => ({ authorization: `Bearer ${bot.token}` })

/** The SDK's own client, as any assistant has it. */
const connected = async (headers: Readonly<Record<string, string>> = authorized()): Promise<Client> => {
  const client = new Client({ name: 'an assistant', version: '1.0.0' })
  const transport = new StreamableHTTPClientTransport(new URL(`${company.url}${path}`), {
    requestInit: { headers },
  })
  await client.connect(transport)
  onTestFinished(async () => await client.close())
  return client
}

const answer = z.object({
  isError: z.boolean().optional(),
  structuredContent: z.record(z.string(), z.unknown()).optional(),
  content: z.array(z.object({ text: z.string() })),
})
const call = async (client: Client, name: string, args: Record<string, unknown>) =>
  answer.parse(await client.callTool({ name, arguments: args }))

describe('the MCP server', () => {
  test('says what it is, and has its tools with what each takes', async () => {
    const client = await connected()
    expect(client.getServerVersion()).toMatchObject({ name: 'buckstop' })
    expect(client.getInstructions()).toContain('hand_over')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'start',
      'say',
      'ask_fact',
      'read',
      'hand_over',
      'raise_danger',
    ])
    for (const { inputSchema, description } of tools) {
      expect(description).toBeTruthy()
      expect(inputSchema.type).toBe('object')
      expect(Object.keys(inputSchema.properties ?? {}).length).toBeGreaterThan(0)
    }
  })

  test('takes a conversation from the first word to a named person', async () => {
    const client = await connected()
    const begun = await call(client, 'start', { words: 'My order never came.', language: 'en' })
    expect(begun.isError).not.toBe(true)
    const conversation = textAt(begun.structuredContent, 'conversation')
    await call(client, 'say', { conversation, by: 'machine', words: 'When did you order?' })
    await call(client, 'say', { conversation, by: 'customer', words: 'A week ago.' })
    const fact = await call(client, 'ask_fact', { conversation, fact: 'ordered' })
    expect(fact.structuredContent).toEqual({ fact: 'ordered', holds: 'unknown' })
    const handed = await call(client, 'hand_over', { conversation })
    expect(valueAt(handed.structuredContent, 'person', 'by')).toBe(addMilliseconds(monday, minutes(3)))
    const read = await call(client, 'read', { conversation })
    expect(listAt(read.structuredContent, 'story').map(({ by, words }) => [by, words])).toEqual([
      ['customer', 'My order never came.'],
      ['machine', 'When did you order?'],
      ['customer', 'A week ago.'],
      ['customer', 'A person, please.'],
    ])
    expect(JSON.parse(read.content[0]?.text ?? '')).toEqual(read.structuredContent)
  })

  test('answers a refusal with its code and what to do instead, and what does not fit as an error', async () => {
    const client = await connected()
    const unknown = await call(client, 'read', { conversation: 'a'.repeat(43) })
    expect(unknown.isError).toBe(true)
    expect(JSON.parse(unknown.content[0]?.text ?? '')).toMatchObject({ code: 'conversation-unknown' })
    expect((await call(client, 'start', {})).isError).toBe(true)
    expect((await call(client, 'accept_transfer', {})).isError).toBe(true)
  })

  test('does once what is called twice under one key, and answers the same', async () => {
    const client = await connected()
    const args = { words: 'Once, please.', key: randomUUID() }
    const [one, two] = await Promise.all([call(client, 'start', args), call(client, 'start', args)])
    expect(one.structuredContent).toEqual(two.structuredContent)
    const conversation = textAt(one.structuredContent, 'conversation')
    const said = { conversation, by: 'machine', words: 'By noon.', promised: {}, key: 'said' }
    for (let time = 0; time < 2; time += 1)
      expect((await call(client, 'say', said)).structuredContent).toMatchObject({ promise: {} })
    const read = await call(client, 'read', { conversation })
    expect(listAt(read.structuredContent, 'promises')).toHaveLength(1)
    const guessable = await call(client, 'start', { words: 'Hello', key: '1' })
    expect(JSON.parse(guessable.content[0]?.text ?? '')).toMatchObject({ code: 'input-invalid' })
    const other = await call(client, 'say', { ...said, words: 'By night.' })
    expect(JSON.parse(other.content[0]?.text ?? '')).toMatchObject({ code: 'key-reused' })
  })

  test('calls people to danger, by a press alone', async () => {
    const client = await connected()
    const begun = await call(client, 'start', { words: 'Hola', language: 'es' })
    const conversation = textAt(begun.structuredContent, 'conversation')
    const raised = await call(client, 'raise_danger', { conversation })
    expect(valueAt(raised.structuredContent, 'danger')).not.toBeNull()
    const read = await call(client, 'read', { conversation })
    expect(listAt(read.structuredContent, 'story').map(({ words }) => words)).toContain(
      'Alguien está en peligro.',
    )
  })

  test('says of a defect that there was one, and no more of it', async () => {
    const client = await connected()
    await company.database.pool.query('alter table machine_conversation rename to gone')
    try {
      const broken = await call(client, 'read', { conversation: 'a'.repeat(43) })
      expect(broken.isError).toBe(true)
      const text = broken.content[0]?.text ?? ''
      expect(JSON.parse(text)).toMatchObject({ code: 'internal', detail: expect.any(String) })
      expect(text).not.toMatch(/relation|machine_conversation/)
    } finally {
      await company.database.pool.query('alter table gone rename to machine_conversation')
    }
  })

  test('opens to a machine’s own token alone', async () => {
    await expect(connected({})).rejects.toThrow(/not-signed-in/)
    await expect(connected({ authorization: 'Bearer bsm_x' })).rejects.toThrow(/token-invalid/)
    const ofPerson = { authorization: `Bearer ${await company.tokenOf(staff.ana)}` }
    await expect(connected(ofPerson)).rejects.toThrow(/machine-token-needed/)
  })

  test('is not for a page of another site, and keeps no session', async () => {
    const body = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
    const accept = 'application/json, text/event-stream'
    const foreign = { ...authorized(), origin: 'https://elsewhere.example', accept }
    expect(await company.ask('POST', path, { headers: foreign, body })).toMatchObject({
      status: 403,
      code: 'origin-foreign',
    })
    const here = await company.ask('POST', path, { headers: { ...authorized(), accept }, body })
    expect(here.status).toBe(200)
    expect(here.headers.get('mcp-session-id')).toBeNull()
    expect(await company.ask('GET', path, { headers: authorized() })).toMatchObject({ status: 405 })
    expect(await company.ask('DELETE', path, { headers: authorized() })).toMatchObject({ status: 405 })
  })

  test.each([
    ['no JSON', '{', 400],
    ['a list of messages', [], 422],
    ['no message', { hello: true }, 400],
  ])('refuses %s', async (_what, body, status) => {
    const headers = { ...authorized(), accept: 'application/json, text/event-stream' }
    const response = await fetch(`${company.url}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    expect(response.status).toBe(status)
  })
})
