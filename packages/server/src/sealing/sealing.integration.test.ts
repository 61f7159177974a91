import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKey } from './key.ts'
import { sealingOf } from './sealing.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seal-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('what is sealed', () => {
  test('is opened for whom it was sealed, by every process of the installation, and by nobody else', async () => {
    const place = { data: join(folder, 'new'), sealKey: undefined }
    await expect(sealingOf(place).seal('p0ss', 'mailbox 7')).rejects.toThrow('no key')
    const all = await Promise.all(
      [1, 2, 3, 4].map(async (one) => {
        await makeKey(place)
        return await sealingOf(place).seal(`p${one}ss`, 'mailbox 7')
      }),
    )
    const opened = await Promise.all(
      all.map(async (sealed) => await sealingOf(place).open(sealed, 'mailbox 7')),
    )
    expect(opened).toEqual(['p1ss', 'p2ss', 'p3ss', 'p4ss'])
    expect(await sealingOf(place).open(all[0] ?? Buffer.of(), 'mailbox 8')).toBeNull()
    expect(await readdir(place.data)).toEqual(['seal.key'])
    expect((await stat(join(place.data, 'seal.key'))).mode & 0o777).toBe(0o600)
  })

  test('holds nothing of it, and is not opened once a letter differs, or under another key', async () => {
    const [one, other] = [1, 2].map((fill) => sealingOf({ data: folder, sealKey: Buffer.alloc(32, fill) }))
    const sealed = (await one?.seal('correct horse', 'x')) ?? Buffer.of()
    expect(sealed.includes('horse')).toBe(false)
    expect(await one?.open(sealed, 'x')).toBe('correct horse')
    expect(await other?.open(sealed, 'x')).toBeNull()
    for (const at of [0, 1, 15, sealed.byteLength - 1]) {
      const altered = Buffer.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(await one?.open(altered, 'x')).toBeNull()
    }
    expect(await one?.open(Buffer.alloc(10, 1), 'x')).toBeNull()
    expect(await readdir(folder)).not.toContain('seal.key')
  })

  test('is not sealed under a file that is no key', async () => {
    await writeFile(join(folder, 'seal.key'), 'short')
    const sealing = sealingOf({ data: folder, sealKey: undefined })
    await expect(sealing.seal('a', 'b')).rejects.toThrow('is no key')
  })
})
