import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { companyOfFile } from '@buckstop/server/test/company-of-file'
import { createSmallCompany } from '@buckstop/server/test/small-company'
import { aboutBrand, changeBrand } from '@buckstop/server/company/brand'
import { savePhoto } from '@buckstop/server/company/people/photo'
import { byCommand } from '@buckstop/server/setting-changes/setting'
import { pngOf } from '@buckstop/server/test/png-of'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { companyCommand } from './company.ts'

const company = companyOfFile(createSmallCompany)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'company-command-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})
afterEach(() => {
  vi.restoreAllMocks()
})

const at = (name: string): string => join(folder, name)

/** What it says; it ends by throwing where it says why not. */
const run = async (...args: readonly string[]): Promise<string> => {
  const said: string[] = []
  const hear = (text: unknown): boolean => said.push(String(text)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  const open = async () =>
    await Promise.resolve({ app: company.app, close: async () => await Promise.resolve() })
  try {
    await companyCommand(open).parseAsync(args, { from: 'user' })
  } finally {
    vi.restoreAllMocks()
  }
  return said.join('')
}

test('what export writes, apply reads', async () => {
  const [file, map] = [at('ours.yaml'), at('ours.map.yaml')]
  expect(await run('export', file)).toBe(`Written: ${file}, and the service map in use to ${map}\n`)
  expect(await readFile(file, 'utf8')).toContain('\nmap: ours.map.yaml\n')
  expect((await stat(file)).mode & 0o077).toBe(0)
  expect(await run('apply', file)).toMatch(/: 6 people in \d+ teams, by version 1 of the service map/)
})

test('another key for passwords counts once it is said', async () => {
  await company.database.pool.query(`insert into seal_key (fingerprint) values (sha256('lost'::bytea))`)
  await company.database.pool.query(`insert into mailbox_setting
    (id, name, address, host, port, security, username, folder, sign_in, sealed)
    values (gen_random_uuid(), 'Care', 'care@small.example', 'imap.small.example', 993, 'tls', 'care', 'INBOX', 'password', '')`)
  expect(await run('new-seal-key')).toContain('1 password kept before: type them again under Settings › Mail')
  expect(await run('new-seal-key')).toContain('nothing to do')
})

test('its logo is written beside it, and read again', async () => {
  const { brand } = (await company.app.directory.fresh()).company
  const { version } = aboutBrand(brand)
  const change = { colour: '#0b3d91', logo: pngOf(300, 60), ground: 'either' } as const
  expect(await changeBrand(company.app, { version, by: byCommand }, change)).toEqual({ ok: true })
  const file = at('seen.yaml')
  await run('export', file)
  expect(await readFile(file, 'utf8')).toContain(
    '\nbrand:\n  colour: "#0b3d91"\n  logo: seen.logo.png\n  ground: either\n',
  )
  expect((await readFile(at('seen.logo.png'))).equals(change.logo)).toBe(true)
  const before = (await company.app.directory.fresh()).company.brand
  await run('apply', file)
  expect((await company.app.directory.fresh()).company.brand).toEqual(before)
  // Another picture at the same place is the company's from then on; what is none is refused.
  await writeFile(at('seen.logo.png'), pngOf(60, 60))
  await run('apply', file)
  expect((await company.app.directory.fresh()).company.brand.logo).toMatchObject({ width: 60 })
  await writeFile(at('seen.logo.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await expect(run('apply', file)).rejects.toThrow('seen.logo.png is no logo')
  await writeFile(file, (await readFile(file, 'utf8')).replace('#0b3d91', '#fff4b0'))
  await expect(run('apply', file)).rejects.toThrow('is too light to be read; the nearest that can be is #')
})

test('photos are written beside it, with whether customers see them, and read again', async () => {
  const { app, database } = company
  const photos = async () =>
    (
      await database.pool.query<{
        first_name: string
        photo: Buffer
        photo_type: string
        shows_photo: boolean
      }>('select first_name, photo, photo_type, shows_photo from person where photo is not null order by 1')
    ).rows
  const who = await app.db
    .selectFrom('person')
    .select('id')
    .where('first_name', '=', 'Ana')
    .executeTakeFirstOrThrow()
  expect(await savePhoto(app, who.id, { bytes: pngOf(80, 80), by: byCommand })).toEqual({ ok: true })
  await database.pool.query('update person set shows_photo = true where id = $1', [who.id])
  const before = await photos()
  const file = at('faces.yaml')
  await run('export', file)
  expect(await readFile(file, 'utf8')).toContain(
    '    photo:\n      file: faces.photo.ana.png\n      shown: true\n',
  )
  expect((await readFile(at('faces.photo.ana.png'))).equals(pngOf(80, 80))).toBe(true)
  await database.pool.query('update person set photo = null, photo_type = null, shows_photo = false')
  await run('apply', file)
  expect(await photos()).toEqual(before)
  // A file that names none leaves it; one that is no picture is refused, and nothing of the file counts.
  await run('apply', at('ours.yaml'))
  expect(await photos()).toEqual(before)
  await writeFile(at('faces.photo.ana.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await expect(run('apply', file)).rejects.toThrow('faces.photo.ana.png is no photo')
  expect(await photos()).toEqual(before)
})

test('nothing is written over unless export is told so', async () => {
  const [file, map] = [at('kept.yaml'), at('kept.map.yaml')]
  await writeFile(map, 'mine')
  await expect(run('export', file)).rejects.toThrow(`${map} is there already`)
  expect(await readFile(map, 'utf8')).toBe('mine')
  await run('export', file, '--replace')
  expect(await readFile(map, 'utf8')).not.toBe('mine')
})

test('where nothing can be written it says so', async () => {
  await expect(run('export', at('nowhere/ours.yaml'))).rejects.toThrow("can't be written (ENOENT)")
})
