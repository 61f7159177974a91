import { createHmac, randomUUID } from 'node:crypto'
import { type HTMLElement, parse } from 'node-html-parser'

/** What the provider is told to do next in a call. */
export interface Told {
  /** All that is said. */
  readonly said: string
  /** The number that is rung; null where none is. */
  readonly rings: string | null
}

/** A call at a number of the company's, told as the telephone provider tells it, signed with the token of that number. */
export interface Call {
  /** What the caller says after the greeting. */
  readonly says: (words: string) => Promise<Told>
  /** Whoever is rung hears who calls, and presses a digit. @returns what they heard */
  readonly rungPresses: (digit: string) => Promise<Told>
  /** Nobody is put through: the caller hears what comes of it. */
  readonly isNotTaken: () => Promise<Told>
}

export interface Line {
  /** Where the provider tells of a call that comes in: the path, or the whole address. */
  readonly webhook: string
  readonly number: string
  readonly token: string
}

const patience = 15_000

/** @param from the caller's number */
export const openCall = (base: string, line: Line, from: string): Call => {
  const id = `CA${randomUUID().replaceAll('-', '')}`
  const tell = async (link: string, more: Readonly<Record<string, string>> = {}): Promise<HTMLElement> => {
    const target = new URL(link, base)
    const fields = { CallSid: id, From: from, To: line.number, ...more }
    const response = await fetch(target, {
      method: 'POST',
      headers: { 'x-twilio-signature': signature(line.token, target.href, fields) },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) throw new Error(`${target.pathname} answered ${response.status}`)
    return parse(await response.text())
  }
  let told: HTMLElement | null = null
  const next = (document: HTMLElement): Told => {
    told = document
    return heardIn(document)
  }
  const where = (name: string, attribute: string, document = told): string => {
    const found = document?.querySelector(name)?.getAttribute(attribute)
    if (found === undefined) throw new Error(`the call has no ${name} at this moment`)
    return found
  }
  return {
    says: async (words) => {
      const greeting = await tell(line.webhook)
      return next(await tell(where('gather', 'action', greeting), { SpeechResult: words }))
    },
    rungPresses: async (digit) => {
      // The provider's own name for the other half of the call.
      const leg = { CallSid: `${id}leg` }
      const whisper = await tell(where('number', 'url'), leg)
      await tell(where('gather', 'action', whisper), { ...leg, Digits: digit })
      return heardIn(whisper)
    },
    isNotTaken: async () => next(await tell(where('dial', 'action'), { DialCallStatus: 'no-answer' })),
  }
}

const heardIn = (document: HTMLElement): Told => ({
  said: document
    .querySelectorAll('say')
    .map(({ text }) => text)
    .join(' '),
  rings: document.querySelector('number')?.text ?? null,
})

/** The address, and every field in the order of the names, under the token. */
const signature = (token: string, url: string, fields: Readonly<Record<string, string>>): string =>
  createHmac('sha1', token)
    .update(
      Object.keys(fields)
        .toSorted()
        .reduce((all, name) => `${all}${name}${fields[name] ?? ''}`, url),
    )
    .digest('base64')
