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

const path = '/api/v1/machine/mcp'
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
  test('says what it is, and has five tools with what each takes', async () => {
    const client = await connected()
    expect(client.getServerVersion()).toMatchObject({ name: 'buckstop' })
    expect(client.getInstructions()).toContain('hand_over')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['start', 'say', 'ask_fact', 'read', 'hand_over'])
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
