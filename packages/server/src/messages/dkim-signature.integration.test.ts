import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../../test/mail/mail-server.ts'
import { dkimSignatureOf } from './dkim-signature.ts'
import { createPostman } from './transport.ts'

let server: MailServer
let folder: string
beforeAll(async () => {
  server = await startMailServer()
  folder = await mkdtemp(join(tmpdir(), 'dkim-'))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const mailFrom = 'Small <care@small.example>'

test('a mail is signed for the domain of its sender, and whoever looks finds it so', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const dkimKey = join(folder, 'key.pem')
  await writeFile(dkimKey, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const signature = await dkimSignatureOf({ dkimKey, dkimSelector: 'spring', mailFrom })
  const postman = createPostman(server.url, mailFrom, signature)
  const mail = {
    to: 'nadia@home.example',
    language: 'fr',
    writtenBy: 'machine' as const,
    subject: 'Votre dossier – Ana',
    html: '<p>Ü</p>',
    text: 'Ü',
  }
  await postman.send({ ...mail, messageId: '<1@small.example>' }, AbortSignal.timeout(10_000))
  postman.close()
  const published = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
  const { results } = await dkimVerify(server.raws[0] ?? Buffer.of(), {
    resolver: async (name) =>
      await Promise.resolve(name === 'spring._domainkey.small.example' ? [[published]] : []),
  })
  expect(results).toMatchObject([{ status: { result: 'pass', aligned: 'small.example' } }])
})

test.each([
  ['is not there', 'nowhere.pem', 'ENOENT'],
  ['is no key', 'text.pem', 'can’t be used'],
])('a key that %s stops the start, and sends nothing unsigned', async (_, name, why) => {
  await writeFile(join(folder, 'text.pem'), 'no key')
  const settings = { dkimKey: join(folder, name), dkimSelector: 'spring', mailFrom }
  await expect(dkimSignatureOf(settings)).rejects.toMatchObject({
    code: 'setting-invalid',
    message: expect.stringContaining(why),
  })
})

test('without a key nothing is signed here', async () => {
  expect(await dkimSignatureOf({ dkimKey: undefined, dkimSelector: 'spring', mailFrom })).toBeNull()
})
