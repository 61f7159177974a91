// The workspace's picture among the programs of an iPhone, which knows no SVG there, drawn from the SVG that everything
// else shows: `npm run icon`. The file is committed, and drawn anew where the SVG changed.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../packages/server/test/chromium.ts'

const shown = join(import.meta.dirname, '../packages/web/public')
const side = 180

const browser = await launchBrowser()
try {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  const drawing = await readFile(join(shown, 'installed.svg'), 'utf8')
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${drawing}`,
  )
  await writeFile(join(shown, `installed-${side}.png`), await page.screenshot())
} finally {
  await browser.close()
}
