import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createMailCompany } from '../../../test/mail/mail-company.ts'
import { readPage } from './as-written/read-page.ts'

const folder = fileURLToPath(new URL('../../../../../../shared/data/emails', import.meta.url))
const files = existsSync(folder)
  ? globSync('**/*', { cwd: folder, withFileTypes: true }).filter((one) => one.isFile())
  : []

describe.skipIf(files.length === 0)('mails that others wrote (needs ../shared/data)', () => {
  const company = companyOfFile(createMailCompany)

  it('leave a contact each, with an owner, in whatever state they are', async () => {
    const distinct = new Set<string>()
    for (const { parentPath, name } of files) {
      const raw = readFileSync(`${parentPath}/${name}`)
      distinct.add(raw.toString('latin1').replaceAll(/\r?\n/g, '\n').trimEnd())
      await company.hand(raw)
    }
    const heard = await company.heard()
    expect(heard).toHaveLength(distinct.size)
    expect(heard.filter(({ contact_id: contact }) => contact === null)).toEqual([])
    const failed = heard.filter(({ state }) => state !== 'understood')
    expect(failed).toEqual([])
    const { rows } = await company.database.pool.query<{ readonly words: string }>(
      `select t.words from original o join matter_head h on h.matter_id = o.matter_id and h.owner_id is not null
        join case_contact c on c.matter_id = o.matter_id and c.id = o.contact_id
        join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id`,
    )
    expect(rows).toHaveLength(distinct.size)
    const said = rows.map(({ words }) => words)
    for (const words of spokenIn) expect(said.some((one) => one.includes(words))).toBe(true)
    const kept = said.map(bare)
    const lost: string[] = []
    let lines = 0
    for (const raw of distinct) {
      const written = await linesOf(raw)
      lines += written.length
      lost.push(...written.filter((line) => !kept.some((one) => one.includes(line))))
    }
    expect(lines).toBeGreaterThan(400)
    expect(lost).toEqual([])
    const empty = [...distinct].filter((raw) => raw === '').length
    expect(said.filter((words) => words === '(no words)')).toHaveLength(empty)
  }, 120_000)

  it('are shown as they were written where they have a page, with nothing that is fetched or runs', async () => {
    let pages = 0
    for (const { parentPath, name } of files) {
      const page = await readPage(readFileSync(`${parentPath}/${name}`))
      if (page === null) continue
      pages += 1
      const tags = page.html.match(/<[^>]*>/g)?.join('') ?? ''
      expect(tags.replaceAll(/ (?:href|title|data-leads-to)="[^"]*"/g, '')).not.toMatch(
        /https?:|\/\/|url\(|src="(?!data:image)|\son\w+=|<(?:script|style|link|iframe|form|input|svg)/i,
      )
    }
    expect(pages).toBeGreaterThan(20)
  })
})

const bare = (words: string): string => words.replaceAll(/\s+/g, ' ')

/**
 * The lines of several words, as another reader of mail has them: none where it has a page for a text, nor what it reads
 * in another encoding than the mail’s, nor the head of a mail that was attached to one.
 */
const linesOf = async (raw: string): Promise<readonly string[]> => {
  const { text = '' } = await PostalMime.parse(Buffer.from(raw, 'latin1'))
  if (/<\/?(?:p|html|body|span|meta|style)\b/i.test(text)) return []
  return text
    .split('\n')
    .filter((line) => !/^[>\s]|Ã|^(?:From|To|Subject|Date): /.test(line))
    .map((line) => bare(line).trim())
    .filter((line) => line.split(' ').length >= 3)
}

/** Of odd encodings, pages alone, bare words without a header, and mails that are attached to mails. */
const spokenIn = [
  'まみむめも',
  '대부분의 마찬가지로, 우리는 하나님을 믿습니다.',
  'Мы являемся стартапом работающим над созданием платформы',
  'Säying Hello',
  'Another PDF with 🎉 Unicode chars in it 🍿',
  'You can list the keys for the bucket and call delete for each.',
  'Hi. I am fine.',
  "I'm sorry to have to inform you",
  'Discover(R) Card News Online',
]
