import type { Language } from '../../language/language.ts'

/** What the provider is to do next, in the order in which it does it. */
export type Verb =
  | { readonly does: 'say'; readonly words: string }
  /** Listens for a word or a digit; what comes, nothing too, goes to `action`. */
  | {
      readonly does: 'gather'
      readonly words: string
      readonly action: string
      readonly seconds: number
      readonly listens: boolean
    }
  /** Rings somebody of ours, to whom `whisper` speaks before they are put through. */
  | {
      readonly does: 'dial'
      readonly number: string
      readonly callerId: string
      readonly action: string
      readonly whisper: string
      readonly seconds: number
    }
  /** Says something, in which a digit is heard; without one it goes on. */
  | { readonly does: 'listen'; readonly words: string; readonly action: string }
  | { readonly does: 'record'; readonly action: string; readonly seconds: number }
  /** Where nothing was recorded. */
  | { readonly does: 'goOn'; readonly to: string }
  | { readonly does: 'hangUp' }

const voices: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What no document of XML 1.0 may hold is left out. */
const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(unfit, '')
    .replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '')

const attributes = (of: Readonly<Record<string, string | number>>): string =>
  Object.entries(of)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')

const said = (language: Language, words: string): string =>
  `<Say${attributes({ language: voices[language] })}>${escaped(words)}</Say>`

const written = (language: Language, verb: Verb): string => {
  switch (verb.does) {
    case 'say':
      return said(language, verb.words)
    case 'gather': {
      const { action, seconds, listens, words } = verb
      const how = attributes({
        input: listens ? 'speech dtmf' : 'dtmf',
        numDigits: 1,
        timeout: seconds,
        ...(listens ? { speechTimeout: 'auto', language: voices[language] } : {}),
        actionOnEmptyResult: 'true',
        action,
        method: 'POST',
      })
      return `<Gather${how}>${said(language, words)}</Gather>`
    }
    case 'dial': {
      const { number, callerId, action, whisper, seconds } = verb
      const how = attributes({ action, method: 'POST', timeout: seconds, callerId })
      return `<Dial${how}><Number${attributes({ url: whisper, method: 'POST' })}>${escaped(number)}</Number></Dial>`
    }
    case 'listen': {
      const how = attributes({
        input: 'dtmf',
        numDigits: 1,
        timeout: 1,
        action: verb.action,
        method: 'POST',
      })
      return `<Gather${how}>${said(language, verb.words)}</Gather>`
    }
    case 'record':
      return `<Record${attributes({
        action: verb.action,
        method: 'POST',
        maxLength: verb.seconds,
        timeout: 6,
        finishOnKey: '0',
        playBeep: 'true',
      })}/>`
    case 'goOn':
      return `<Redirect${attributes({ method: 'POST' })}>${escaped(verb.to)}</Redirect>`
    case 'hangUp':
      return '<Hangup/>'
    default: {
      const unknown: never = verb
      return unknown
    }
  }
}

/** The document that the provider reads. */
export const twiml = (language: Language, verbs: readonly Verb[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs.map((verb) => written(language, verb)).join('')}</Response>`
