import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { withWords } from '../words/speak.ts'
import { keptHere } from './kept.ts'

const pathIn = (message: unknown): string | null => {
  if (typeof message !== 'object' || message === null || !('open' in message)) return null
  const { open } = message
  return typeof open === 'string' && open.startsWith('/desk/') ? open.slice('/desk'.length) : null
}

const load = withWords(['house', 'problems'], async () => await import('./this-device.ts'))

/** Goes where somebody pressed what their device showed, in this window and without loading it anew. */
export const usePressedElsewhere = (): void => {
  const navigate = useNavigate()
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const { serviceWorker } = navigator
    const go = ({ data }: MessageEvent<unknown>): void => {
      const path = pathIn(data)
      if (path !== null) void navigate({ to: path })
    }
    serviceWorker.addEventListener('message', go)
    return () => serviceWorker.removeEventListener('message', go)
  }, [navigate])
  useEffect(() => {
    if (keptHere() === null) return
    // What is shown elsewhere can wait until what is here is there.
    const later = setTimeout(
      () =>
        void load().then(
          async ({ keepOn }) => await keepOn(),
          () => undefined,
        ),
      5000,
    )
    return () => clearTimeout(later)
  }, [])
}
