/** The transitions of the standard lifecycle (IEEE 1849-2016), and of the one before it. */
const TRANSITIONS: ReadonlySet<string> = new Set(
  (
    'schedule assign reassign unassign enable start inprogress suspend resume withdraw ' +
    'ate_abort pi_abort abort_activity abort_case autoskip manualskip complete unknown'
  ).split(' '),
)

/** Whether a word is one of the transitions that the standard names. */
export const isTransition = (word: string): boolean => TRANSITIONS.has(word.toLowerCase())

/** Whether an activity is done at this transition; a word that is none of the standard's says nothing against it. */
export const isCompletion = (word: string): boolean => {
  const plain = word.toLowerCase()
  return plain === 'complete' || plain === 'unknown' || !TRANSITIONS.has(plain)
}
