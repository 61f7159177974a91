import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { z } from 'zod'
import type { HttpCompany } from './http-company.ts'

/** A company's chat as a browser's panel speaks with it. */
export const chatOf = (company: Pick<HttpCompany, 'url' | 'database'>) => {
  const post = async (
    secret: string,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> =>
    await fetch(`${company.url}/chat/${path}?lang=en`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'chat-secret': secret, ...headers },
      body: JSON.stringify(body),
    })
  /** @returns the contact that the line is */
  const say = async (secret: string, words: string, key = `key-${randomUUID()}`): Promise<string> => {
    const answer = await post(secret, 'lines', { key, words })
    expect(answer.status).toBe(200)
    return z.object({ id: z.string() }).parse(await answer.json()).id
  }
  const caseOf = async (contact: string): Promise<string> => {
    const { rows } = await company.database.pool.query<{ matter_id: string }>(
      'select matter_id from case_contact where id = $1',
      [contact],
    )
    return rows[0]?.matter_id ?? ''
  }
  return { post, say, caseOf }
}
