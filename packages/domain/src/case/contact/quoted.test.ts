import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { apartFromCarried } from './quoted.ts'

const history = '> Your case is with Ana.\n>\n> She answers by Tuesday.'

describe('what a mail carries along', () => {
  test.each([
    ['on one line', 'On Mon, Apr 2, 2012 at 6:26 PM, Megan One <m@a.example> wrote:\n\n'],
    ['wrapped', 'On Tue, Sep 25, 2012 at 8:59 AM, Chris Somebody\n<notifications@a.example>wrote:\n\n'],
    ['in French', 'Le lun. 2 mars 2026 à 10:00, Small <care@small.example> a écrit :\n\n'],
    ['in Spanish', 'El lun, 2 mar 2026 a las 10:00, Small (<care@small.example>) escribió:\n'],
    ['in German', 'Am 02.03.2026 um 10:00 schrieb Small <care@small.example>:\n'],
    ['in Russian', '02.04.2012 14:20 пользователь "bob@a.example" <\nbob@a.example> написал:\n\n'],
    ['without saying whose it is', ''],
  ])('is the history that it answers: %s', (_, attribution) => {
    const carried = `${attribution}${history}`
    expect(apartFromCarried(`No. It leaks again.\n\n${carried}`)).toEqual({
      own: 'No. It leaks again.\n\n',
      carried,
    })
  })

  test.each([
    '-----Original Message-----\nFrom: bob <bob@a.example>\nTo: x\n\nYour case',
    '----- Message d’origine -----\nDe : Small\n\nVotre dossier',
    'From: Small [mailto:care@small.example]\nSent: Friday, 23 March 2012 5:08 p.m.\nTo: Nadia\nSubject: Your case\n\nIt is with Ana.',
    '*From:* Small\n*Sent:* Thursday\n*To:* Nadia\n*Subject:* Your case\n\nIt is with Ana.',
    '-- \nNadia Álvarez\n+34 600 000 000',
    `-- \nNadia\n+34 600\n\nOn Monday, Ana wrote:\n${history}`,
    'Sent from my telephone',
    'Envoyé de mon téléphone',
  ])('is also written like this: %s', (carried) => {
    expect(apartFromCarried(`Hello\n\n${carried}`)).toEqual({ own: 'Hello\n\n', carried })
  })

  it('is nothing where they wrote between the lines', () => {
    const words = `On Monday, Ana wrote:\n> When does it leak?\n\nAt night.\n\n> Where?\n\nIn the cellar.`
    expect(apartFromCarried(words)).toEqual({ own: words, carried: '' })
  })

  test.each([
    'My boiler leaks.',
    'The letter that you wrote:\nit says nothing.',
    'From: Paris\nI came back to a wet cellar.',
    '> all of it is quoted',
    '',
    'I paid 20 > 10 euros.\nAnd nothing.',
  ])('is nothing in %j', (words) => {
    expect(apartFromCarried(words)).toEqual({ own: words, carried: '' })
  })

  it('loses no letter', () => {
    const line = fc.constantFrom(
      'On Monday, Ana wrote:',
      '> so',
      '',
      'It leaks.',
      '-- ',
      'From: Ana',
      'Sent: today',
      'To: me',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 12 }), (lines) => {
        const words = lines.join('\n')
        const { own, carried } = apartFromCarried(words)
        expect(`${own}${carried}`).toBe(words)
      }),
    )
  })

  it('takes no longer for hostile words than for others', () => {
    const hostile = [
      'On x '.repeat(20_000),
      'On a\n'.repeat(20_000),
      '>'.repeat(90_000),
      'From: a\n'.repeat(12_000),
      `On ${'x'.repeat(80_000)} wrote`,
      `Le ${'y '.repeat(40_000)}`,
      '-'.repeat(90_000),
    ]
    for (const words of hostile) {
      const began = performance.now()
      apartFromCarried(words)
      expect(performance.now() - began).toBeLessThan(1_000)
    }
  })
})
