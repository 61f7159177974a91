import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openSync } from 'fontkit'
import Pdf from 'pdfkit'
import { qrFields } from '../../../look/qr-code.ts'
import type { Language } from '../../../language/language.ts'
import { layout, mm, mostCharacters, mostRows, mostSheets } from './layout.ts'
import { unsettable } from './settable.ts'
import { type SheetWords, sheetWords } from './sheet-words.ts'

/** A letter of ours, as it is put into an envelope. */
export interface Sheet {
  readonly company: string
  /** Hexadecimal; of the company's name and the line under it. */
  readonly colour: string
  readonly phone: string | null
  readonly language: Language
  readonly reference: string
  /** As customers know the owner. */
  readonly owner: string
  /** The day in words. */
  readonly date: string
  /** Who it goes to, a line each; at most `mostLines`. */
  readonly address: readonly string[]
  readonly words: string
  /** Where the code leads: nothing that opens a case. */
  readonly leadsTo: string
}

export type Written =
  | { readonly ok: true; readonly pdf: Buffer }
  | { readonly ok: false; readonly why: 'characters'; readonly characters: readonly string[] }
  | { readonly ok: false; readonly why: 'too-long' }

const fileOf = (weight: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${weight}`))
const regularFile = fileOf('400Regular/Inter_400Regular.ttf')
const boldFile = fileOf('600SemiBold/Inter_600SemiBold.ttf')

const fonts = async () => {
  const [regular, bold] = await Promise.all([readFile(regularFile), readFile(boldFile)])
  return { regular, bold }
}
let loaded: ReturnType<typeof fonts> | null = null
let known: ReturnType<typeof openSync> | null = null

const soft = '#555'
const size = { words: 10.5, small: 8, name: 16 }

/** What nobody sees steers nothing on paper, and a run that no line holds is broken: to measure it takes the square of it. */
const onPaper = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u{2066}-\u{2069}\u{200B}-\u{200F}\u{2060}\u{FEFF}\u{AD}\r]|\u{FE0F}/gu, '')
    .replaceAll('\t', '    ')
    .replaceAll(/\S{100}/gu, '$& ')

const isTooMuch = (words: string): boolean =>
  words.length > mostCharacters || words.split('\n').length > mostRows

/** Sets it as PDF, ready to print on both sides of as many sheets as it takes. */
export const writeSheet = async (sheet: Sheet): Promise<Written> => {
  // Before it is set, which nothing else can happen beside.
  if (isTooMuch(sheet.words)) return { ok: false, why: 'too-long' }
  known ??= openSync(regularFile)
  const all = onPaper([sheet.company, sheet.owner, ...sheet.address, sheet.words].join('\n'))
  const characters = 'hasGlyphForCodePoint' in known ? unsettable(all, known) : []
  if (characters.length > 0) return { ok: false, why: 'characters', characters }
  loaded ??= fonts()
  const { regular, bold } = await loaded
  const document = new Pdf({
    size: 'A4',
    bufferPages: true,
    lang: sheet.language,
    displayTitle: true,
    info: { Title: `${sheet.company} ${sheet.reference}`, Author: sheet.company },
    margins: {
      left: mm(layout.left),
      right: mm(layout.right),
      top: mm(layout.further),
      bottom: mm(layout.words.bottom),
    },
  })
  document.registerFont('regular', regular).registerFont('bold', bold)
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()))
  const words = sheetWords[sheet.language]
  head(document, sheet, words)
  document
    .font('regular')
    .fontSize(size.words)
    .fillColor('#000')
    .text(onPaper(sheet.words), mm(layout.left), mm(layout.words.top + 8), { lineGap: 3 })
  const isTooLong = document.bufferedPageRange().count > mostSheets
  if (!isTooLong) foot(document, sheet, words)
  document.end()
  await ended
  return isTooLong ? { ok: false, why: 'too-long' } : { ok: true, pdf: Buffer.concat(parts) }
}

type Document = InstanceType<typeof Pdf>

const head = (document: Document, sheet: Sheet, words: SheetWords): void => {
  const { address, info, left } = layout
  document.font('bold').fontSize(size.name).fillColor(sheet.colour)
  document.text(onPaper(sheet.company), mm(left), mm(layout.name.top), {
    width: mm(layout.width - left - layout.right),
    height: mm(12),
    ellipsis: true,
  })
  const inField = (text: string, top: number, most: number): void => {
    const room = mm(address.width - address.inset)
    // An address is never cut, nor broken: it is set smaller.
    const wanted = document.fontSize(most).widthOfString(text)
    document.fontSize(Math.min(most, (most * room) / wanted))
    document.text(text, mm(address.left + address.inset), mm(address.top + top), { lineBreak: false })
  }
  document.font('regular').fillColor(soft)
  inField(onPaper(sheet.company), address.sender, 6.5)
  document.fillColor('#000')
  for (const [at, line] of sheet.address.entries())
    if (line !== '') inField(onPaper(line), address.lines + at * 4.5, size.words)
  const facts = [
    sheet.date,
    words.reference(sheet.reference),
    onPaper(sheet.owner),
    ...(sheet.phone === null ? [] : [words.telephone(sheet.phone)]),
  ]
  for (const [at, fact] of facts.entries())
    document.fontSize(9).text(fact, mm(info.left), mm(info.top + at * 5.5), { width: mm(info.width) })
  document.font('bold').fontSize(size.words)
  document.text(words.reference(sheet.reference), mm(left), mm(layout.words.top))
  marks(document)
}

/** Where it is folded, and where it is punched. */
const marks = (document: Document): void => {
  document.lineWidth(0.4).strokeColor('#999')
  for (const [at, length] of [...layout.folds.map((fold) => [fold, 5] as const), [layout.holes, 7] as const])
    document
      .moveTo(mm(4), mm(at))
      .lineTo(mm(4 + length), mm(at))
      .stroke()
}

/** Under the words, whole on one page: who has it, and how one answers. */
const foot = (document: Document, sheet: Sheet, words: SheetWords): void => {
  const { code, height, left, right, width } = layout
  const room = mm(height - layout.words.bottom) - mm(code + 8)
  if (document.y > room) document.addPage()
  const top = Math.max(document.y + mm(8), mm(layout.further))
  const { side, path } = qrFields(sheet.leadsTo)
  document
    .save()
    .translate(mm(left), top)
    .scale(mm(code) / side)
    .path(path)
    .fill('#000')
    .restore()
  const beside = mm(left + code + 4)
  const options = { width: mm(width - left - code - 4 - right), lineGap: 2 }
  document
    .font('bold')
    .fontSize(9)
    .fillColor('#000')
    .text(words.has(onPaper(sheet.owner)), beside, top + 4, options)
  document.font('regular').text(words.answer(sheet.phone), options)
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page)
    // Under the margin, where a text would begin a page of its own.
    document.page.margins.bottom = 0
    document.font('regular').fontSize(size.small).fillColor(soft)
    document.text(words.page(page + 1, count), mm(left), mm(height - 14), {
      width: mm(width - left - right),
      align: 'right',
      lineBreak: false,
    })
  }
}
