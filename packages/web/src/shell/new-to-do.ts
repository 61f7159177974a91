import { useEffect, useRef, useState } from 'react'
import { shellWords } from '../words/shell.ts'
import { countInTitle } from './window-title.ts'

/**
 * Tells that there is more to do than before: in the title while the window is out of sight, and in words for whoever hears
 * the page. What goes again is not told.
 * @param count how much there is to do
 * @returns what is to be heard
 */
export const useNewToDo = (count: number): string => {
  const before = useRef(count)
  const unseen = useRef(0)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const more = count - before.current
    before.current = count
    if (more <= 0) return
    setSaid(shellWords.window.moreToDo({ count: more }))
    if (!document.hidden) return
    unseen.current += more
    countInTitle(unseen.current)
  }, [count])
  useEffect(() => {
    const looked = () => {
      if (document.hidden) return
      unseen.current = 0
      countInTitle(0)
    }
    document.addEventListener('visibilitychange', looked)
    return () => {
      document.removeEventListener('visibilitychange', looked)
      countInTitle(0)
    }
  }, [])
  return said
}
