import { describe, expect, it } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany } from '../../../test/http-company.ts'

const company = companyOfFile(createHttpCompany)

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'fr' }
const get = async (path: string, headers: Record<string, string>) =>
  await fetch(`${company.url}${path}`, { headers, redirect: 'manual' })

describe('an error', () => {
  it('is a page for a person, in their language', async () => {
    const answer = await get('/no/such/page', browser)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(answer.headers.get('x-request-id')).not.toBeNull()
    expect(await answer.text()).toContain('Il n’y a pas de page ici')
  })

  it('stays a problem for a program, and for the API', async () => {
    for (const [path, headers] of [
      ['/no/such/page', { accept: 'application/json' }],
      ['/api/v1/none', browser],
    ] as const) {
      const answer = await get(path, { ...headers })
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    }
  })

  it('stays one, whatever the address of a page whose language is chosen holds', async () => {
    for (const path of ['/case/a%0D%0Ax:1', '/case/%00', '/case/%E2%82%AC']) {
      const answer = await get(`${path}?language=fr`, browser)
      expect({ path, status: answer.status, location: answer.headers.get('location') }).toEqual({
        path,
        status: 303,
        location: path,
      })
      expect((await get(path, browser)).status).toBe(404)
    }
  })

  it('is what a receipt is that we never gave', async () => {
    const answer = await get('/received/Ring-0900-12345', { accept: 'text/html' })
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('0900')
  })

  it('of too many requests says when to come back, and that nothing was sent', async () => {
    const burst = async () =>
      await Promise.all(Array.from({ length: 130 }, async () => await get('/new-link', browser)))
    // What is counted is a minute of the clock, and one may end in the middle of the first.
    const answers = [...(await burst()), ...(await burst())]
    const late = answers.find(({ status }) => status === 429)
    expect(Number(late?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await late?.text()).toContain('Un instant, s’il vous plaît')
  })

  it('of a file of the pages is none of a person’s', async () => {
    const answer = await get('/look/none', browser)
    expect(answer.status).toBe(404)
  })
})
