import { writeFile } from 'node:fs/promises'
import { type OpenApp, openApp } from '@buckstop/server/app/open-app'
import {
  countTroubled,
  type ListedOriginal,
  listOriginals,
  readAgain,
  savedOriginal,
} from '@buckstop/server/originals/look-after'
import { replaceReplyKey } from '@buckstop/server/messages/reply-address/reply-keys'
import { Command, InvalidArgumentError } from 'commander'
import { settingsOf, withSettings } from '../settings-options.ts'
import { complain, onOneLine, say } from '../terminal.ts'

interface Options {
  readonly all?: true
  readonly limit: number
  readonly again?: string
  readonly save?: string
  readonly to?: string
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

const readLimit = (text: string): number => {
  const found = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (found < 1 || found > 10_000) throw new InvalidArgumentError('must be a whole number from 1 to 10000')
  return found
}
const readId = (text: string): string => {
  if (!uuid.test(text)) throw new InvalidArgumentError('must be an id, as the list shows it')
  return text.toLowerCase()
}

/** `buckstop contacts raw`: what channels heard and could not read, as it came; to be saved, and read again. */
export const contactsCommand = (
  open: (...how: Parameters<typeof openApp>) => Promise<Pick<OpenApp, 'app' | 'close'>> = openApp,
): Command => {
  const raw = new Command('raw')
    .description('what came by mail or telephone and could not be read, or still waits to be; as it came')
    .option('--all', 'also what was understood')
    .option('--limit <number>', 'how many at most, the newest first', readLimit, 50)
    .option('--again <id>', 'have it read again; "failed" for all that could not be read', (text) =>
      text === 'failed' ? text : readId(text),
    )
    .option('--save <id>', 'write it to a file as it came', readId)
    .option('--to <file>', 'the file for --save (otherwise: its id with .eml or .txt)')
  withSettings(raw, ['data', 'database']).action(async (options: Options) => {
    const { app, close } = await open(settingsOf(raw))
    try {
      if (options.save !== undefined) await save(app.db, options.save, options.to)
      else if (options.again === undefined) await list(app.db, options)
      else await again(app.db, options.again)
    } finally {
      await close()
    }
  })
  const key = new Command('new-reply-key')
    .description('sign the addresses that our mails are answered to with a new key from now on')
    .option('--withdraw', 'addresses that were signed before count no more')
  withSettings(key, ['data', 'database']).action(async ({ withdraw }: { readonly withdraw?: true }) => {
    const { app, close } = await open(settingsOf(key))
    try {
      await replaceReplyKey(app, { withdraw: withdraw === true })
      say(
        withdraw === true
          ? 'Reply addresses are signed with a new key; earlier ones count no more'
          : 'Reply addresses are signed with a new key; earlier ones are known as before',
      )
    } finally {
      await close()
    }
  })
  return new Command('contacts')
    .description('what customers told, as it came')
    .addCommand(raw)
    .addCommand(key)
}

type Db = Parameters<typeof listOriginals>[0]

const list = async (db: Db, { all, limit }: Options): Promise<void> => {
  for (const one of await listOriginals(db, { troubled: all !== true, limit })) say(onOneLine(lineOf(one)))
  const { waiting, failed } = await countTroubled(db)
  say(`${waiting} wait to be read, ${failed} could not be read`)
}

const lineOf = ({
  id,
  heardAt,
  channel,
  state,
  failure,
  became,
  size,
  sender,
  reference,
}: ListedOriginal): string => {
  const what = state === 'failed' ? `failed (${failure ?? ''})` : state === 'heard' ? 'waits' : (became ?? '')
  return [id, heardAt, channel, what, `${size} bytes`, `from <${sender}>`, reference ?? '-'].join('  ')
}

const again = async (db: Db, which: string): Promise<void> => {
  const count = await readAgain(db, which === 'failed' ? null : which)
  if (count === 0 && which !== 'failed') {
    complain(
      `buckstop: nothing that could not be read has the id ${which}: "buckstop contacts raw" lists what there is`,
    )
    process.exitCode = 1
    return
  }
  say(`${count} will be read again, by a Buckstop that runs`)
}

const save = async (db: Db, id: string, named?: string): Promise<void> => {
  const saved = await savedOriginal(db, id)
  if (saved === null) {
    complain(`buckstop: nothing has the id ${id}: "buckstop contacts raw --all" lists what there is`)
    process.exitCode = 1
    return
  }
  // Never over a file that is there: it may be another mail.
  const to = named ?? saved.fileName
  await writeFile(to, saved.bytes, { flag: 'wx', mode: 0o600 })
  say(`Written: ${to}`)
}
