import type { Story } from './story.ts'
import { exitCodeOf, telling } from './telling.ts'
import { openWorld } from './world.ts'

/**
 * Tells a story to its end, whatever does not hold on the way.
 * @returns the exit code: 0 if every line held, 3 if some are not built yet, 1 if one did not hold
 */
export const tellStory = async (story: Story, say: (line: string) => void): Promise<number> => {
  say(`${story.name}: ${story.title}`)
  const teller = telling(say)
  const world = await openWorld(story)
  try {
    await story.tell(teller, world)
  } catch (error) {
    await teller.holds('the story could be told to its end', () => {
      throw error
    })
  } finally {
    await world.close()
  }
  say(`\n${teller.held()} held, ${teller.failed()} failed, ${teller.open()} not yet told`)
  return exitCodeOf(teller)
}
