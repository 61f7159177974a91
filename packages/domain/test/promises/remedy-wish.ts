import type { Instant } from '../../src/time/instant.ts'
import type { RemedyCommand } from '../../src/case/remedy/commands.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { at } from './drawn-from.ts'
import type { Wish } from './moods.ts'

const remedyChoices = [
  { of: 'map', name: 'bank transfer' },
  { of: 'map', name: 'new part' },
  { of: 'house', kind: 'goodwill' },
  { of: 'map', name: 'bank transfer' },
  { of: 'house', kind: 'refund' },
  { of: 'map', name: 'credit' },
  { of: 'house', kind: 'repair' },
  { of: 'house', kind: 'apology' },
] as const

const remedyAt = (state: LivingCase, pick: number): number =>
  at(state.remedies?.granted ?? [], pick)?.remedy ?? 1

interface RemedyWish {
  readonly what: RemedyCommand['type']
  readonly pick: number
  readonly who: number
  readonly yes: boolean
  readonly count: number
  readonly due: Instant
}

/** Of what puts it right: what it means for the case as it is. */
export const remedyWish = (
  state: LivingCase,
  { what, pick, who, yes, count, due }: RemedyWish,
): RemedyCommand => {
  const words = `words ${count}`
  const issue = at(state.issues, pick)?.issue ?? 1
  switch (what) {
    case 'grantRemedy':
    case 'askForRemedy': {
      const wanted = {
        id: `remedy-${count}`,
        issue,
        what: at(remedyChoices, pick) ?? { of: 'house', kind: 'apology' },
        amount: pick < 6 ? { currency: 'EUR', minor: who * 1000 + 1 } : null,
        words,
        due,
      } as const
      const failed = state.remedies?.granted.find((one) => one.state === 'failed')?.remedy ?? null
      return what === 'askForRemedy'
        ? { type: what, ...wanted, reason: words }
        : { type: what, ...wanted, insteadOf: yes ? failed : null, actFirst: who % 3 === 0 ? words : null }
    }
    case 'answerRemedyRequest':
      return {
        type: what,
        request: at(state.remedies?.requests ?? [], pick)?.request ?? 1,
        granted: yes,
        reason: words,
      }
    case 'promiseRemedy':
      return { type: what, remedy: remedyAt(state, pick), due }
    case 'deliverRemedy':
      return { type: what, remedy: remedyAt(state, pick), words }
    case 'failRemedy':
      return { type: what, remedy: remedyAt(state, pick), reason: words }
    case 'checkRemedy':
    case 'releaseRemedy':
      return { type: what, remedy: remedyAt(state, pick), words }
    default: {
      const unknown: never = what
      return unknown
    }
  }
}

/** What has to come before it. */
export const remedyFirst = ({ remedies }: LivingCase, what: Wish['what']): Wish['what'] => {
  const { granted = [], requests = [] } = remedies ?? {}
  switch (what) {
    case 'deliverRemedy':
    case 'failRemedy':
    case 'promiseRemedy':
      return granted.length === 0 ? 'grantRemedy' : what
    case 'checkRemedy':
    case 'releaseRemedy':
      return granted.some(({ failures }) => failures > 0) ? what : 'failRemedy'
    case 'answerRemedyRequest':
      return requests.length === 0 ? 'askForRemedy' : what
    default:
      return what
  }
}
