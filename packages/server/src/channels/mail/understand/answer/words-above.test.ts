import { describe, expect, test } from 'vitest'
import { wordsAbove } from './words-above.ts'

const mark = 'What you answer above this line goes to the customer'
const traces = {
  lines: [mark],
  others: ['care+x@small.example', '@small.example', 'https://small.example/desk'],
  sender: 'Small',
  writer: { name: 'Ana Example', email: 'ana@small.example' },
}
const ours = `=== ${mark} ===\n\nDear Ana,\n\nIt leaks again.\n\nOpen it:\nhttps://small.example/desk/cases/1`
const quoted = ours.replaceAll(/^/gm, '> ')
const above = (said: string) => `${said}\n\n${ours}`
const words = (text: string) => wordsAbove(text, traces)

describe('the words above a mail of ours', () => {
  test.each([
    ['quoted by signs', `We come today.\n\nOn Mon, 2 Mar 2026, Small wrote:\n${quoted}`],
    [
      'quoted without signs',
      `We come today.\n\n-----Original Message-----\nFrom: Small\nSent: Monday\nTo: Ana\n\n${ours}`,
    ],
    [
      'as Outlook does',
      `We come today.\n\n________________________________\nFrom: Small <care+x@small.example>\nSent: Monday\nTo: Ana\nSubject: News\n\n${ours}`,
    ],
    [
      'introduced in a language that we don’t know',
      `We come today.\n\n2026. márc. 2., H 10:00 dátummal Small <care+x@small.example> ezt írta:\n\n${quoted}`,
    ],
    [
      'introduced over two lines',
      `We come today.\n\nAm Montag, dem 02.03.2026 um 10:00 hat Small\n<care+x@small.example> geschrieben:\n${quoted}`,
    ],
    [
      'with a telephone’s line',
      `We come today.\n\nSent from my iPhone\n\nOn 2 March, Small wrote:\n${quoted}`,
    ],
    [
      'with a signature and what is quoted',
      `We come today.\n\n-- \nAna Example\n\nOn Mon, 2 Mar 2026, Small wrote:\n${quoted}`,
    ],
    [
      'with a signature below what is quoted',
      `We come today.\n\nOn 2 March, Small wrote:\n${quoted}\n-- \nAna Example`,
    ],
  ])('are found: %s', (_, text) => {
    expect(words(text)).toBe('We come today.')
  })

  test.each([
    ['no line of ours', 'We come today.'],
    ['our line in other words', `We come today.\n\n${ours.replace('goes to', 'reaches')}`],
    ['our line wrapped', `We come today.\n\n${ours.replace('goes to', 'goes\nto')}`],
    ['our line with a sign nobody sees', `We come today.\n\n${ours.replace('goes', '\u200Bgoes')}`],
    [
      'words of a colleague below heads in another language',
      above(
        'We can’t come.\n\n________________________________\nOd: Ben\nWysłano: poniedziałek\nDo: Ana\nTemat: ODP: Nadia\n\nTell her no, she never pays.',
      ),
    ],
    ['heads without a rule', above('No.\n\nFrån: Ben\nSkickat: måndag\n\nShe never pays.')],
    [
      'who wrote it in another language, without an address',
      `We come today.\n\n2026. márc. 2. 10:00, Small ezt írta:\n${quoted}`,
    ],
    ['a rule alone', above('No.\n\n-----\nShe never pays.')],
    ['Apple’s forwarding', above('We come.\n\nBegin forwarded message:\n\nShe never pays.')],
    ['Gmail’s forwarding', above('We come.\n\n---------- Forwarded message ---------')],
    ['somebody’s address', above('Ask ben@other.example')],
    ['a sign that nobody sees', above('We\u200B come.')],
    [
      'lines that look like heads',
      above('Your crate:\nFrom: Hamburg\nTo: Berlin\nDate: Monday\nBe at home.'),
    ],
    ['what stands below two dashes', above('We come Monday.\n\n-- \nBut only if you turn the water off')],
    ['the same below our line', `We come.\n\n${quoted}\n-- \nBut only if you turn the water off`],
    ['none', ''],
    ['none above what is quoted', quoted],
    ['below what is quoted', `On Mon, Small wrote:\n${quoted}\n\nWe come today.`],
    ['between what is quoted', `See below.\n\n${quoted.replace('> Open it:', 'We come today.\n> Open it:')}`],
    ['between, without the line of ours', 'Hello.\n> It leaks again.\nWe come today.\n> Thanks'],
    ['below a mail of ours that is quoted without signs', `${ours}\n\nWe come today.`],
    ['with a link of ours in them', 'Look at https://small.example/desk/cases/1'],
    [
      'with who wrote it in a form that we don’t know',
      'We come today.\n\nSmall care+x@small.example\nMonday\n\nIt leaks again.',
    ],
    ['nothing but who wrote it', `On Mon, 2 Mar 2026, Small wrote:\n${quoted}`],
  ])('are not told apart: %s', (_, text) => {
    expect(words(text)).toBeNull()
  })

  test.each([
    'Dear Nadia,\n\nWe come Tuesday at 10:30, as drawn here:',
    'We come.\n\nSent from my colleague’s desk you get the form',
    'Buy it at the counter:\nnumber 7',
  ])('are whole, or not sent: %s', (said) => {
    expect(words(above(said))).toBe(said)
    expect(words(`${said}\n${quoted}`)).toBe(said)
  })

  test('hold nobody up, however hostile', () => {
    const began = performance.now()
    words(`${'> '.repeat(20_000)}\n${'a:\n'.repeat(20_000)}${'wrote '.repeat(20_000)}`)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
