import { strandingsOf } from '@buckstop/service-map'
import type { Examined } from './examine/examined.ts'
import { inThread } from './examine/in-thread.ts'
import { oneAtATime } from './examine/one-at-a-time.ts'
import { notSafe } from './findings.ts'
import type { Signatures } from './signatures.ts'

export type Checked = Extract<Examined, { readonly kind: 'checked' }>

/**
 * A map in which nobody can get stuck, under Buckstop, and that leaves nobody without help for whom no leader answers.
 * Looking at its text is the only way to have one, and nothing else goes live: neither a role nor a flag nor a company
 * file gets past it.
 */
export class ProvedMap {
  readonly #text: string
  readonly #checked: Checked

  private constructor(text: string, checked: Checked) {
    this.#text = text
    this.#checked = checked
  }

  get text(): string {
    return this.#text
  }

  get checked(): Checked {
    return this.#checked
  }

  /**
   * @param signatures as they are now
   * @returns what was found where it is not proved
   * @throws TooManyWaitingError
   */
  static async prove(text: string, signatures: Signatures): Promise<ProvedMap | Examined> {
    const examined = await examineMap(text)
    if (examined.kind !== 'checked' || notSafe(examined.underBuckstop.verdicts).length > 0) return examined
    const strandings = strandingsOf(examined.map, examined.underBuckstop)
    return signatures.missingOf(strandings).length === 0 ? new ProvedMap(text, examined) : examined
  }
}

/** Looks at a map beside everything else. @throws TooManyWaitingError */
export const examineMap = async (text: string): Promise<Examined> => {
  const examined = await oneAtATime(async () => await inThread({ what: 'check', text }))
  if (examined.kind === 'repaired') throw new Error('a check gave repairs')
  return examined
}
