import { useEffect, useRef } from 'react'

const show = (number: number): boolean => {
  const entry = document.getElementById(`entry-${number}`)
  if (entry === null) return false
  entry.tabIndex = -1
  entry.focus({ preventScroll: true })
  entry.scrollIntoView({ block: 'center' })
  return true
}

/**
 * The way to an entry of the story: it comes into sight, and the next key acts from there.
 * @param showAll makes entries appear that are hidden now
 */
export const useGoTo = (showAll: () => void): ((number: number) => void) => {
  const wanted = useRef<number | null>(null)
  // What was hidden appears with some later drawing.
  useEffect(() => {
    if (wanted.current !== null && show(wanted.current)) wanted.current = null
  })
  return (number) => {
    if (show(number)) return
    wanted.current = number
    showAll()
  }
}
