import { failureWords } from '../words/failures.ts'
import type { Problem, SaidProblem } from './problem.ts'

/** What failed on the way to the server or back, for which nothing has to be loaded; of all else, that it failed. */
export const sayFailure = (problem: Problem): SaidProblem => {
  const { code } = problem
  const words = failureWords[code === 'unreachable' || code === 'done-unseen' ? code : 'unexplained']
  return { ...problem, title: words.title(), detail: words.detail(), parts: [], beside: {} }
}
