import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { type MapWorkers, takeMapWorkers } from './map-workers.ts'
import type { AnswerTo, Asked, Known, MapErrors, NoAnswer, QuestionOf } from './messages.ts'

const Workers = createContext<MapWorkers | null>(null)

/** Everything beneath shares the same workers; they end with it. What every map is asked first they load before there is one. */
export function MapWorkersProvider({ children }: { readonly children: ReactNode }) {
  const [workers] = useState(takeMapWorkers)
  useEffect(() => {
    workers.getReady('examine', 'lay-out')
    return () => workers.close()
  }, [workers])
  return <Workers value={workers}>{children}</Workers>
}

export type Ask = <A extends Asked>(question: QuestionOf<A>) => Promise<AnswerTo<A>>

/** For what is asked at the press of a button. Never rejects; a newer question of the kind supersedes an older. */
export const useAsk = (): Ask => {
  const workers = use(Workers)
  if (workers === null) throw new Error('outside of MapWorkersProvider')
  return useCallback(async (question) => await workers.ask(question), [workers])
}

export interface Answering<A extends Asked> {
  /** The newest answer there is, to this question or to one before it. */
  readonly answer: AnswerTo<A> | null
  /** Whether it is the answer to this question. */
  readonly fresh: boolean
  readonly again: () => void
}

/** Asks again whenever the question changes, once it has rested for `rest` milliseconds: the first at once. Null asks nothing. */
export const useAnswer = <A extends Asked>(question: QuestionOf<A> | null, rest = 0): Answering<A> => {
  const ask = useAsk()
  const [times, setTimes] = useState(0)
  // The text of a question stands for it, since the question is a new object each time.
  const asked = question === null ? null : `${times} ${JSON.stringify(question)}`
  const [had, setHad] = useState<{ readonly asked: string; readonly answer: AnswerTo<A> } | null>(null)
  const put = useEffectEvent(async () => (question === null ? null : await ask(question)))
  const hasAsked = useRef(false)
  const pause = useEffectEvent(() => (hasAsked.current ? rest : 0))
  useEffect(() => {
    if (asked === null) return
    let wanted = true
    const timer = setTimeout(() => {
      hasAsked.current = true
      void put().then((answer) => {
        if (wanted && answer !== null && (answer.ok || answer.code !== 'superseded'))
          setHad({ asked, answer })
      })
    }, pause())
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [asked])
  const again = useCallback(() => setTimes((was) => was + 1), [])
  return { answer: had?.answer ?? null, fresh: had !== null && had.asked === asked, again }
}

export interface Examination {
  /** The newest text that was a valid map, and what becomes of customers by it; null until there is one. */
  readonly known: Known | null
  /** What is wrong with the text, as far as it was read; empty where nothing is. */
  readonly errors: MapErrors
  /** Whether `known` and `errors` are of exactly this text. */
  readonly fresh: boolean
  /** Why the text could not be examined at all. */
  readonly trouble: NoAnswer | null
  readonly again: () => void
}

/** So long a text rests before it is looked at again, in milliseconds. */
export const typingRest = 200
const noErrors: MapErrors = []

/** Examines a text as it is typed. */
export const useExamination = (text: string): Examination => {
  const { answer, fresh, again } = useAnswer<'examine'>({ ask: 'examine', text }, typingRest)
  const [known, setKnown] = useState<Known | null>(null)
  const examined = answer?.ok === true ? answer.examined : null
  if (examined?.valid === true && examined !== known) setKnown(examined)
  return {
    known: examined?.valid === true ? examined : known,
    errors: examined === null ? noErrors : examined.valid ? examined.refusedNow : examined.errors,
    fresh,
    trouble: answer === null || answer.ok ? null : answer,
    again,
  }
}
