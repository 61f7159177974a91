import { type RefObject, useEffect, useRef } from 'react'
import { nameWindow } from './window-title.ts'

/** Names the page in the window, and puts the focus at its heading, so that it is heard that another page is here. */
export const usePageHeading = (title: string): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    nameWindow(title)
    heading.current?.focus({ preventScroll: true })
    return () => nameWindow(null)
  }, [title])
  return heading
}
