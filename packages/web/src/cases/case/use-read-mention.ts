import { useEffect, useEffectEvent } from 'react'
import type { Case } from '../../api/shapes.ts'
import { useAct } from '../actions/act.ts'

/** What colleagues wrote to whoever opens the case is read by opening it; not while the tab is hidden. */
export const useReadMention = (about: Case | undefined, id: string): void => {
  const acting = useAct(id)
  const mention =
    about?.actions.find(({ name, allowed }) => name === 'read-mention' && allowed)?.subject ?? null
  const read = useEffectEvent((of: number) => {
    // What could not be kept stays to be read, and is said again when the case is next opened.
    if (!acting.isPending) acting.mutate({ name: 'read-mention', body: { mention: of } })
  })
  useEffect(() => {
    if (mention === null) return
    const say = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', say)
      read(mention)
    }
    document.addEventListener('visibilitychange', say)
    say()
    return () => document.removeEventListener('visibilitychange', say)
  }, [mention])
}
