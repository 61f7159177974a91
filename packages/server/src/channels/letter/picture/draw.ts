import { buffer } from 'node:stream/consumers'
import { crc32, deflateSync } from 'node:zlib'
import { PDFiumLibrary } from '@hyzyla/pdfium'

// A process of its own, which ends with what it was asked: a PDF in, a number of pages or one of them as PNG out.
// Who wrote the PDF is unknown: it is read here and nowhere else, and what it does to this process it does to nothing else.

/** Enough to read small print of a page of A4 by: 150 points an inch. */
const widest = 1_240
const tallest = 3_508

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.byteLength, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** One byte of grey a point would lose what was marked in colour: red, green and blue. */
const pngOf = (width: number, height: number, bgra: Uint8Array): Buffer => {
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let row = 0, to = 0, from = 0; row < height; row += 1) {
    to += 1
    for (let column = 0; column < width; column += 1, from += 4, to += 3) {
      rows[to] = bgra[from] ?? 0
      rows[to + 1] = bgra[from + 1] ?? 0
      rows[to + 2] = bgra[from + 2] ?? 0
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const [, , wanted = 'count'] = process.argv
const library = await PDFiumLibrary.init()
const document = await library.loadDocument(await buffer(process.stdin))
if (wanted === 'count') process.stdout.write(String(document.getPageCount()))
else {
  const page = document.getPage(Number(wanted) - 1)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const scale = Math.min(widest / originalWidth, tallest / originalHeight)
  const { width, height, data } = await page.render({ scale, render: 'bitmap', transparent: false })
  process.stdout.write(pngOf(width, height, data))
}
