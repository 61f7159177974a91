import { expect, it } from 'vitest'
import { partsOfSms } from '../../../test/sms-parts.ts'
import { languages } from '../../language/language.ts'
import { longestSms } from '../../shapes/contacts.ts'
import { answerWords, whichDoor } from './words.ts'

const link = ` https://care.example-bicycles.example/case/${'x'.repeat(43)}`
const when = { en: 'Wednesday 31 December', fr: 'mercredi 31 décembre', es: 'miércoles, 31 de diciembre' }

it.each(languages)(
  'an answer in %s takes as few parts as its letters allow, and with the longest names ten',
  (language) => {
    const told = { owner: 'Béatrice', above: null, company: 'Vélos SA', reference: 'ABC-DEF-GHJ' }
    const usual = `${answerWords(language, { ...told, when: when[language] })}${link}`
    expect(partsOfSms(usual)).toBe(2)
    for (const name of ['Ñandú'.repeat(60), '漢字'.repeat(100), '🚲'.repeat(100)]) {
      const long = { owner: name, above: name, company: name, when: `${when[language]} à 23:59`.repeat(2) }
      const said = answerWords(language, { ...long, reference: told.reference })
      const whole = `${said} ${whichDoor[language]}${link}`
      expect(whole.isWellFormed()).toBe(true)
      expect(whole).toContain(told.reference)
      expect(whole).toContain('STOP')
      expect(whole.length).toBeLessThan(longestSms)
      expect(partsOfSms(whole)).toBeLessThanOrEqual(10)
    }
  },
)
