import type { Examined } from './examine/examined.ts'
import { inThread } from './examine/in-thread.ts'
import { oneAtATime } from './examine/one-at-a-time.ts'
import { notSafe } from './findings.ts'

export type Checked = Extract<Examined, { readonly kind: 'checked' }>

/**
 * A map in which nobody can get stuck, under Buckstop. Looking at its text is the only way to have one, and nothing
 * else goes live: neither a role nor a flag nor a company file gets past it.
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
   * @returns what was found where it is not proved
   * @throws TooManyWaitingError
   */
  static async prove(text: string): Promise<ProvedMap | Examined> {
    const examined = await examineMap(text)
    return examined.kind === 'checked' && notSafe(examined.underBuckstop.verdicts).length === 0
      ? new ProvedMap(text, examined)
      : examined
  }
}

/** Looks at a map beside everything else. @throws TooManyWaitingError */
const examineMap = async (text: string): Promise<Examined> => {
  const examined = await oneAtATime(async () => await inThread({ what: 'check', text }))
  if (examined.kind === 'repaired') throw new Error('a check gave repairs')
  return examined
}
