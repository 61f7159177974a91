import { expect, test } from 'vitest'
import { companyOfFile } from '@buckstop/server/test/company-of-file'
import { createHttpCompany } from '@buckstop/server/test/http-company'
import { howToBegin } from './how-to-begin.ts'

const company = companyOfFile(createHttpCompany)
const begin = async (terminal: boolean): Promise<readonly string[]> =>
  await howToBegin({ app: company.app, publicUrl: company.url }, { terminal })

test('whoever starts a company in which nobody can sign in learns how the first one does', async () => {
  const secretOf = (lines: readonly string[]): string =>
    /\/desk\/password#(\S+)$/.exec(lines.at(-1) ?? '')?.[1] ?? ''
  // What is printed elsewhere than on a terminal may be kept: it holds no secret.
  const [kept = '', ...more] = await begin(false)
  expect(more).toEqual([])
  expect(kept).toMatch(/npx buckstop user add \S+@small\.example$/)
  const [earlier, link] = [secretOf(await begin(true)), secretOf(await begin(true))]
  const choose = async (secret: string): Promise<number> => {
    const url = `${company.url}/api/v1/password-links/use`
    const body = JSON.stringify({ secret, password: 'four words and a comma' })
    const headers = { origin: company.url, 'content-type': 'application/json' }
    return (await fetch(url, { method: 'POST', headers, body })).status
  }
  expect(await choose(earlier)).toBe(409)
  expect(await choose(link)).toBe(204)
  // As soon as anybody can sign in, nobody is shown a way in.
  expect(await begin(true)).toEqual([])
})
