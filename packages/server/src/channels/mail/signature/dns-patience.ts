import type { LookUpDns } from './signed-by-sender.ts'

/** Name servers answer within that, or hardly ever. */
const usualMs = 1_000

/** What one mail looks up in the DNS. */
export interface LookUps {
  readonly lookUp: LookUpDns
  /** Settles once it takes long and may go on all the same. */
  readonly isSlow: Promise<'slow'>
  /** After the last of them. */
  readonly end: () => void
}

/** Lets few mails wait long for the DNS at once, so that those whose keys nobody tells keep no others waiting. */
interface DnsPatience {
  readonly begin: (lookUp: LookUpDns) => LookUps
}

/** @param most so many may wait for longer than is usual; the others are told that it took too long */
export const createDnsPatience = (most: number): DnsPatience => {
  let waiting = 0
  return {
    begin: (lookUp) => {
      const slow = Promise.withResolvers<'slow'>()
      let left = usualMs
      let how: 'usual' | 'slow' | 'cut' = 'usual'
      const mayWait = (): boolean => {
        if (how === 'usual') {
          how = waiting < most ? 'slow' : 'cut'
          if (how === 'slow') {
            waiting += 1
            slow.resolve('slow')
          }
        }
        return how === 'slow'
      }
      return {
        isSlow: slow.promise,
        lookUp: async (domain, type) => {
          if (how === 'cut') throw tookTooLong()
          const answer = lookUp(domain, type)
          if (how === 'slow') return await answer
          const began = performance.now()
          const inTime = await settledWithin(left, answer)
          left -= performance.now() - began
          if (inTime || mayWait()) return await answer
          answer.catch(() => undefined)
          throw tookTooLong()
        },
        end: () => {
          if (how === 'slow') waiting -= 1
          how = 'cut'
        },
      }
    },
  }
}

/** As the resolver says it. */
const tookTooLong = (): Error =>
  Object.assign(new Error('the name server did not answer in time'), { code: 'ETIMEOUT' })

const settledWithin = async (ms: number, work: Promise<unknown>): Promise<boolean> => {
  const late = Promise.withResolvers<false>()
  const timer = setTimeout(late.resolve, Math.max(0, ms), false)
  const settled = work.then(
    () => true,
    () => true,
  )
  try {
    return await Promise.race([settled, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
