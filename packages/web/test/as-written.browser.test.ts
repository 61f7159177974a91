import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listenForMail, type MailListener } from '../../server/src/channels/mail/hear/listen.ts'
import { mailChannelOf } from '../../server/src/channels/mail/mail-channel.ts'
import {
  startUnderstanding,
  type Understanding,
} from '../../server/src/channels/mail/understand/understanding.ts'
import { handMail } from '../../server/test/mail/hand-mail.ts'
import { pngOf } from '../../server/test/png-of.ts'
import { appears, type Desk, openDesk } from './desk.ts'
import { wrongInEachLook } from './looks.ts'

let desk: Desk
let listener: MailListener
let understanding: Understanding
let elsewhere: Server
let asked: string[]
beforeAll(async () => {
  desk = await openDesk()
  listener = await listenForMail(desk.app, 0)
  understanding = startUnderstanding(mailChannelOf(desk.app))
  asked = []
  elsewhere = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('<title>A shop</title>')
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  elsewhere.closeAllConnections()
  elsewhere.close()
  await listener.close()
  await understanding.stop()
  await desk.close()
})

const addressOf = (server: Server): string => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it listens on a port')
  return `http://127.0.0.1:${address.port}`
}

const caseOfLastMail = async (): Promise<string> => {
  for (let tried = 0; tried < 200; tried += 1) {
    const { rows } = await desk.app.pool.query<{ readonly matter_id: string | null }>(
      'select matter_id from original order by heard_at desc limit 1',
    )
    const [last] = rows
    if (last?.matter_id != null) return last.matter_id
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the mail still waits to be read')
}

test('a mail is looked at as it was written: its pictures stand in it, and nothing runs or is asked for elsewhere', async () => {
  const shop = addressOf(elsewhere)
  await handMail(listener.port, {
    from: 'Nadia Weber <nadia@home.example>',
    to: 'care@small.example',
    subject: 'Die Mütze',
    text: 'Die Mütze ist zu klein.',
    html: `<html><head><base href="${shop}/"><meta http-equiv="refresh" content="0; url=${shop}/refresh">
      <link rel="stylesheet" href="${shop}/sheet.css"><style>@import "${shop}/import.css"; p { color: red }</style></head>
      <body background="${shop}/paper.png" onload="top.ran = true">
      <h1>Die Donaudampfschifffahrtsgesellschaftskapitänsmütze ist <i>zu klein</i></h1>
      <p dir="rtl" lang="ar">القبعة صغيرة جداً.</p>
      <script>top.ran = true; fetch('${shop}/script')</script>
      <img src="cid:cap" alt="Die Mütze" width="120" height="80">
      <img src="${shop}/pixel.gif" width="1" height="1" alt=""><img srcset="${shop}/large.png 2x" alt="Werbung">
      <div style="position: fixed; inset: 0; background: url(${shop}/cover.png)"></div>
      <img src="x" onerror="top.ran = true"><svg onload="top.ran = true"></svg>
      <form action="${shop}/form"><input autofocus onfocus="top.ran = true" name="password"></form>
      <table width="900"><tr><td>Eine breite Tabelle</td></tr></table>
      <a href="${shop}/shop">Zum Laden</a></body></html>`,
    attachments: [
      { filename: 'kappe.png', cid: 'cap', content: pngOf(120, 80), contentDisposition: 'inline' },
    ],
  })
  const caseId = await caseOfLastMail()

  const page = await desk.at('claire')
  await page.goto(`/desk/all/${caseId}`)
  await page.getByText('Die Mütze ist zu klein.').first().waitFor()
  const show = page.getByRole('button', { name: 'Show the mail as it was written' })
  await page.locator('iframe').waitFor({ state: 'detached' })
  await show.click()

  expect(await appears(page.getByText('4 pictures from elsewhere are not shown'))).toBe(true)
  const mail = page.frameLocator('iframe[title="The mail as it was written"]')
  const cap = mail.getByAltText('Die Mütze')
  await cap.waitFor()
  const shown = page.frames().find((one) => one.url().includes('as-written'))
  expect(
    await shown?.evaluate('[document.images[0].naturalWidth, document.images[0].naturalHeight]'),
  ).toEqual([120, 80])
  expect(await mail.getByRole('heading').innerText()).toContain('zu klein')
  // Her words are where they were.
  expect(await page.getByText('Die Mütze ist zu klein.').first().isVisible()).toBe(true)

  expect(await wrongInEachLook(page)).toEqual([])
  expect(await page.evaluate('globalThis.ran')).toBeUndefined()
  expect(asked).toEqual([])

  const opened = page.context().waitForEvent('page')
  await mail.getByText('Zum Laden').click()
  const led = await opened
  await led.waitForURL(`${shop}/shop`)
  expect(await led.evaluate('[opener, document.referrer]')).toEqual([null, ''])
  expect(asked).toContain('/shop')
  await led.close()

  // The other page took the focus with it.
  await page.bringToFront()
  await page.getByRole('button', { name: 'Fold the mail as it was written' }).press('Enter')
  await page.locator('iframe').waitFor({ state: 'detached' })
})
