import { expect, test } from 'vitest'
import { stories } from '../../../../examples/stories/index.ts'
import { tellStory } from './tell-story.ts'

// Each has a server and a database of its own, as whoever runs it from the command line.
test.each(stories)(
  'the story $name holds in every line that is told',
  { timeout: 120_000 },
  async (story) => {
    const told: string[] = []
    const code = await tellStory(story, (line) => told.push(line))
    expect({
      code: code === 0 ? 3 : code,
      failed: told.filter((line) => /^ *(?:✗|      )/.test(line)),
    }).toEqual({
      code: 3,
      failed: [],
    })
  },
)
