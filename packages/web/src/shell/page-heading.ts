import { shellWords } from '../words/shell.ts'
import { type RefObject, useEffect, useRef } from 'react'

/** Names the page in the window, and puts the focus at its heading, so that it is heard that another page is here. */
export const usePageHeading = (title: string): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = shellWords.window.title({ title })
    heading.current?.focus({ preventScroll: true })
    return () => {
      document.title = 'Buckstop'
    }
  }, [title])
  return heading
}
