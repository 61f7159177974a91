import { expect } from 'vitest'
import type { createTelling, Element } from './phone-provider.ts'

/** One call, as the provider tells of it. */
export interface Caller {
  readonly sid: string
  readonly path: (step: string) => string
  readonly tell: (path: string, more?: Readonly<Record<string, string>>) => Promise<readonly Element[]>
}

/** What the answer tells the provider to do, by its name. */
export const one = (elements: readonly Element[], name: string): Element => {
  const found = elements.find((element) => element.name === name)
  if (found === undefined) throw new Error(`nothing is to ${name}: ${elements.map((e) => e.name).join(', ')}`)
  return found
}
export const at = (element: Element, name: string): string => element.attributes[name] ?? ''

/** As the provider tells it once they have spoken with each other. */
export const joined = { DialCallStatus: 'completed', DialBridged: 'true' }

interface Ringing {
  readonly telling: ReturnType<typeof createTelling>
  readonly to: string
  /** The id of the line that is called. */
  readonly line: () => string
}

/** Calls to a line of ours, each with a number of its own. */
export const ringing = ({ telling, to, line }: Ringing) => {
  let calls = 0
  const callFrom = (from: string): Caller => {
    const sid = `CA${String((calls += 1)).padStart(32, '0')}`
    return {
      sid,
      path: (step) => `/phone/${line()}/${step}`,
      tell: async (path, more = {}) => {
        const { status, elements } = await telling(path, { CallSid: sid, From: from, To: to, ...more })
        expect(status).toBe(200)
        return elements
      },
    }
  }
  return {
    callFrom,
    begin: async (from: string, said: Readonly<Record<string, string>>) => {
      const caller = callFrom(from)
      const greeting = one(await caller.tell(caller.path('begin')), 'Gather')
      return { caller, told: await caller.tell(at(greeting, 'action'), said) }
    },
    /** Whoever is rung presses a digit. */
    presses: async ({ sid, tell }: Caller, dial: readonly Element[], digit: string) => {
      const whisper = one(await tell(at(one(dial, 'Number'), 'url'), { CallSid: `${sid}leg` }), 'Gather')
      return await tell(at(whisper, 'action'), { CallSid: `${sid}leg`, Digits: digit })
    },
    over: async (
      { tell }: Caller,
      dial: readonly Element[],
      how: Readonly<Record<string, string>>,
    ): Promise<readonly Element[]> => await tell(at(one(dial, 'Dial'), 'action'), how),
  }
}
