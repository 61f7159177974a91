import { Hono } from 'hono'
import { join } from 'node:path'
import { keepFile, type KeptFile, sendKept } from '../../compression/kept-file.ts'
import { keptFolder } from '../../compression/kept-folder.ts'
import { languages } from '../../language/language.ts'
import { chatWordsIn } from './words/catalogue.ts'

const built = keptFolder(join(import.meta.dirname, '../../../../web/dist'))

// As it can stand between quotes of any kind.
const labels = encodeURIComponent(
  JSON.stringify(Object.fromEntries(languages.map((language) => [language, chatWordsIn[language].begin]))),
).replaceAll("'", '%27')

const labelled = new WeakMap<KeptFile, KeptFile>()

/** The same with what its button says: the catalogue is ours, and the script has no words of its own. */
const withLabels = (file: KeptFile): KeptFile => {
  const before = labelled.get(file)
  if (before !== undefined) return before
  const text = new TextDecoder().decode(file.bytes).replace('%LABELS%', () => labels)
  const made = keepFile(file.type, new TextEncoder().encode(text))
  labelled.set(file, made)
  return made
}

/** A script as it was built, which pages of any site may load. */
export const script = (path: string, file: string): Hono =>
  new Hono().get(path, async (c) => {
    const kept = await built(file)
    if (kept === null) return c.text('The chat is not built yet: npm start builds it.', 503)
    return await sendKept(c, withLabels(kept), {
      'cache-control': 'public, max-age=300',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
