import { mostStreamsOfNetwork, mostStreamsOfOne } from './bounds.ts'

/** How many streams are open in this process, by what bounds them: one chat alone, or one network together. */
export const createStreams = () => {
  const open = new Map<string, number>()
  const add = (key: string, by: number): void => {
    const count = (open.get(key) ?? 0) + by
    if (count > 0) open.set(key, count)
    else open.delete(key)
  }
  return {
    /** @returns what lets go of it again; null where there are too many */
    enter: (chat: string, network: string): (() => void) | null => {
      const keys = [`chat ${chat}`, `network ${network}`] as const
      const full =
        (open.get(keys[0]) ?? 0) >= mostStreamsOfOne || (open.get(keys[1]) ?? 0) >= mostStreamsOfNetwork
      if (full) return null
      for (const key of keys) add(key, 1)
      let held = true
      return () => {
        if (!held) return
        held = false
        for (const key of keys) add(key, -1)
      }
    },
  }
}
