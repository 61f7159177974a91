import { IntlMessageFormat } from 'intl-messageformat'
import type { Against, SeenOfMap, WarningCode } from '../check/against.ts'
import type { Checked } from '../check/check.ts'
import type { Stranding } from '../check/strandings.ts'
import type { TooLargeToDraw } from '../draw/graph.ts'
import type { Sentence } from '../parse/sentence.ts'
import type { Said } from '../story/story.ts'
import type { Walk, WalkRefusal, WayIn } from '../walk/walk.ts'
import type { WordedIn } from './arguments.ts'
import { englishLimit } from './limit.ts'
import { mapMessages } from './messages.ts'
import { sayAgainst, saySeenOfMap, sayWarning } from './say-against.ts'
import { sayError } from './say-error.ts'
import { sayStep } from './say-step.ts'
import { sayEnd, sayTooLarge, sayTooLargeToDraw, sayWalkRefusal, sayWay, sayWhyClosed } from './say-walk.ts'
import { sayDoor, sayLacking, sayStranding } from './say-stranded.ts'
import type { Tongue } from './tongue.ts'

/** What a map says in English, for a terminal; a page says the same messages from its catalogues. */

interface Messages {
  readonly [name: string]: string | Messages
}

const worded = (text: string) => {
  let format: IntlMessageFormat | null = null
  return (given: Readonly<Record<string, string | number>> = {}): string => {
    format ??= new IntlMessageFormat(text, 'en')
    return String(format.format(given))
  }
}

const wordsOf = (messages: Messages): object =>
  Object.fromEntries(
    Object.entries(messages).map(([name, text]) => [
      name,
      typeof text === 'string' ? worded(text) : wordsOf(text),
    ]),
  )

const list = new Intl.ListFormat('en')

export const english: Tongue = {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a function for each message, as `worded` makes it
  words: wordsOf(mapMessages) as WordedIn<typeof mapMessages>,
  listed: (names) => list.format(names),
  limit: englishLimit,
}

export const lackingText = (lacks: readonly string[]): string => sayLacking(english, lacks)
export const wrongDoorText = (door: { readonly channel: string; readonly team: string }): string =>
  sayDoor(english, door)
export const strandingText = (stranding: Stranding): string => sayStranding(english, stranding)
export const errorText = (error: { readonly said: readonly Sentence[] }): string =>
  sayError(english, error.said)
export const againstText = (against: Against): string => sayAgainst(english, against)
export const seenText = (seen: SeenOfMap): string => saySeenOfMap(english, seen)
export const warningText = (code: WarningCode, team: string): string => sayWarning(english, { code, team })
export const stepText = (step: { readonly said: Said }): string => sayStep(english, step)
export const wayText = (way: WayIn): string => sayWay(english, way)
export const whyClosedText = (way: WayIn): string | null => sayWhyClosed(english, way)
export const endText = (walk: Walk): string | null => sayEnd(english, walk)
export const walkRefusalText = (refusal: WalkRefusal): string => sayWalkRefusal(english, refusal)
export const tooLargeToDrawText = (of: TooLargeToDraw): string => sayTooLargeToDraw(english, of)
export const tooLargeText = (unchecked: Extract<Checked, { ok: false }>): string =>
  sayTooLarge(english, unchecked)
