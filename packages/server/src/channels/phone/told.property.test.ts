import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementsOf, spoken } from '../../../test/phone-provider.ts'
import { languages } from '../../language/language.ts'
import { twiml, type Verb } from './twiml.ts'
import { phoneWordsIn } from './words/catalogue.ts'

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
const by = fc.option(fc.string({ maxLength: 30 }), { nil: null })

/** All that a caller may hear of somebody of ours, in one call. */
const heard = (language: (typeof languages)[number], of: string, until: string | null): readonly string[] => {
  const words = phoneWordsIn[language]
  return [
    words.owner(of),
    words.leader(of),
    words.through(of),
    words.notTaken(of),
    words.standIn(of, of),
    words.message(of, until),
    ...(until === null ? [] : [words.comes(of, until), words.notNow(of, until)]),
  ]
}

test('what is said to whoever is known and to whoever is not differs in nothing but a name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), name, name, by, (language, theirs, others, until) => {
      const mark = '\u{E000}'
      const known = heard(language, theirs, until)
      const masked = heard(language, mark, until)
      expect(known).toEqual(masked.map((sentence) => sentence.replaceAll(mark, () => theirs)))
      expect(heard(language, others, until)).toEqual(
        masked.map((sentence) => sentence.replaceAll(mark, () => others)),
      )
    }),
  )
})

const verb: fc.Arbitrary<Verb> = fc.oneof(
  fc.record({ does: fc.constant('say' as const), words: fc.string({ unit: 'binary' }) }),
  fc.record({
    does: fc.constant('gather' as const),
    words: fc.string({ unit: 'binary' }),
    action: fc.webPath(),
    seconds: fc.nat(60),
    listens: fc.boolean(),
  }),
  fc.record({
    does: fc.constant('dial' as const),
    number: fc.string(),
    callerId: fc.string(),
    action: fc.webUrl({ withQueryParameters: true }),
    whisper: fc.webUrl({ withQueryParameters: true }),
    seconds: fc.nat(60),
  }),
  fc.record({
    does: fc.constant('listen' as const),
    words: fc.string({ unit: 'binary' }),
    action: fc.webPath(),
  }),
  fc.record({ does: fc.constant('goOn' as const), to: fc.webUrl({ withQueryParameters: true }) }),
  fc.record({ does: fc.constant('record' as const), action: fc.webPath(), seconds: fc.nat(600) }),
  fc.constant({ does: 'hangUp' } as const),
)

test('whatever is said, the provider gets a document that any reader of XML takes, with every letter that it may hold', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.array(verb, { maxLength: 6 }), (language, verbs) => {
      const elements = elementsOf(twiml(language, verbs))
      expect(elements[0]?.name).toBe('Response')
      const plain = verbs.flatMap((one) =>
        one.does === 'say' && /^[\p{L}\p{N}&<>"' ]*$/u.test(one.words) ? [one.words] : [],
      )
      for (const sentence of plain) expect(spoken(elements)).toContain(sentence)
      const actions = verbs.flatMap((one) => (one.does === 'dial' ? [one.whisper] : []))
      expect(elements.flatMap(({ attributes }) => attributes['url'] ?? [])).toEqual(actions)
    }),
  )
})
