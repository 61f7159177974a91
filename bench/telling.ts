import { randomBytes } from 'node:crypto'
import type { Call } from './load.ts'

const words =
  'My bike has been in your workshop for five weeks. The motor stops on every hill, you have had it three times, ' +
  'and each time I was told that it is in order. I have told the whole story to four people. I want it repaired, or ' +
  'my money back, and I want one person who answers for it. Please write to me; I can’t ring during the day.'

const email = (run: string, turn: number): string => `vera.${run}.${turn}@example.com`
const wordsOf = (run: string, turn: number): string =>
  `${words} telling${run[0]?.toUpperCase()}${run.slice(1)}${turn}`

/** A customer nobody has met yet, telling what happened. */
export const telling = (run: string, turn: number): Call => ({
  method: 'POST',
  path: '/api/v1/contacts',
  body: JSON.stringify({
    channel: 'web',
    from: { name: 'Vera Lindgren', identifiers: [{ type: 'email', value: email(run, turn) }] },
    words: wordsOf(run, turn),
    language: 'en',
    issues: ['the motor stops', 'told four times'],
  }),
})

const tellingWithKey = (run: string, turn: number): Call => ({
  ...telling(run, turn),
  headers: { 'idempotency-key': `${run}-${turn}` },
})

/** As a browser without JavaScript sends it. */
const tellingByForm = (run: string, turn: number): Call => ({
  method: 'POST',
  path: '/',
  body: new URLSearchParams({
    key: randomBytes(32).toString('base64url'),
    words: wordsOf(run, turn),
    email: email(run, turn),
    phone: '',
    name: 'Vera Lindgren',
  }).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
})

export interface WayToTell {
  readonly call: (run: string, turn: number) => Call
  /** The status that says it was taken in. */
  readonly taken: number
}

/** Every way in which a customer tells us over HTTP. */
export const waysToTell = {
  json: { call: telling, taken: 201 },
  jsonWithKey: { call: tellingWithKey, taken: 201 },
  form: { call: tellingByForm, taken: 303 },
} as const satisfies Readonly<Record<string, WayToTell>>
