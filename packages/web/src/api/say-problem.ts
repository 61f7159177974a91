import { errorWords } from '../words/errors.ts'
import { inputWords } from '../words/input.ts'
import { failureWords } from '../words/failures.ts'
import { namesWords, refusalWords } from '../words/refusals.ts'
import { inARow } from '../words/written.ts'
import type { Problem, SaidProblem, ServerProblem } from './problem.ts'
import { sayFailure } from './say-failure.ts'
import type { components } from './schema.gen.ts'

type RefusalView = components['schemas']['RefusalView']
type RefusalCode = RefusalView['code']
type Facts = NonNullable<RefusalView['facts']>
type ErrorCode = Exclude<ServerProblem['code'], RefusalCode>

/** Only programs that are written against the API meet these; the workspace says that it did not work. */
const forEngineers = [
  'body-not-json',
  'body-missing',
  'form-invalid',
  'origin-foreign',
  'method-unknown',
  'key-reused',
  'content-type-unknown',
  'text-ill-formed',
  'too-deep',
  'cursor-invalid',
  'token-invalid',
  'machine-token-needed',
  'conversation-unknown',
  'link-opens-nothing',
  'sign-in-failed',
] as const satisfies readonly ErrorCode[]

interface Words {
  readonly title: () => string
  readonly detail: () => string
}

/** Every other code has a word: one that lacks it does not compile. */
const errors: Readonly<Record<Exclude<ErrorCode, (typeof forEngineers)[number]>, Words>> = errorWords

/** Names told in a sentence; the facts hold them all. */
const mostNamed = 12

const namesIn = (fact: Facts[string] | undefined): string => {
  const names = Array.isArray(fact) ? fact : []
  if (names.length === 0) return namesWords.none()
  const [told, more] = [inARow(names.slice(0, mostNamed)), names.length - mostNamed]
  return more > 0 ? namesWords.more({ names: told, more }) : told
}

/** What only the owner may do says who that is, where one knows which case it is of. */
const ofOwner = (owner: string) => ({
  title: namesWords.onlyOwner({ owner }),
  instead: namesWords.askOwner({ owner }),
})

const insteadOf = ({ code, facts = {} }: RefusalView): string => {
  switch (code) {
    case 'off-map':
      return refusalWords[code].instead({ from: String(facts['from']), ways: namesIn(facts['ways']) })
    case 'not-in-the-map':
    case 'may-not-read-it':
      return refusalWords[code].instead({ names: namesIn(facts['names']) })
    default:
      return refusalWords[code].instead()
  }
}

/** What stands against it, and what to do instead. @param owner who has the case, where one is looked at */
export const sayRefusal = (
  refusal: RefusalView,
  owner?: string,
): { readonly title: string; readonly instead: string } =>
  refusal.code === 'not-the-owner' && owner !== undefined
    ? ofOwner(owner)
    : { title: refusalWords[refusal.code].title(), instead: insteadOf(refusal) }

const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(refusalWords, code)
const isWorded = (code: string): code is keyof typeof errors => Object.hasOwn(errors, code)
type InputCode = keyof typeof inputWords
const isInputCode = (code: string): code is InputCode => Object.hasOwn(inputWords, code)

const wordsOf = (problem: Problem): { readonly title: string; readonly detail: string } => {
  const { code, facts } = problem
  if (isRefusal(code)) {
    const { title, instead } = sayRefusal(facts === undefined ? { code } : { code, facts })
    return { title, detail: instead }
  }
  if (!isWorded(code)) return sayFailure(problem)
  return { title: errors[code].title(), detail: errors[code].detail() }
}

/** In words for a person; a code of a newer server that has none yet did not work. */
export const sayProblem = (problem: Problem): SaidProblem => {
  const { title, detail } = wordsOf(problem)
  const wrong = (problem.errors ?? []).map(({ path, code }) => ({
    path,
    wrong: inputWords[isInputCode(code) ? code : 'other'](),
  }))
  return {
    ...problem,
    title,
    detail,
    parts: wrong.map((one) => failureWords.part(one)),
    beside: Object.fromEntries(wrong.map((one) => [one.path, one.wrong])),
  }
}
