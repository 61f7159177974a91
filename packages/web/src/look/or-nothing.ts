import type { ComponentType } from 'react'

/**
 * What stands beside the rest of a view and is loaded after it. A tab that was open while Buckstop was upgraded can't
 * fetch it any more: then nothing stands there, and the rest goes on.
 */
export const orNothing =
  <Props = object>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return await load()
    } catch {
      return { default: Nothing }
    }
  }

const Nothing = () => null
