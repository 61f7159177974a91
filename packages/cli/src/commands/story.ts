import { Command } from 'commander'
import { stories } from '../../../../examples/stories/index.ts'
import { tellStory } from '../story/tell-story.ts'
import { complain, say } from '../terminal.ts'

/** `buckstop story list` and `buckstop story run NAME…`: true stories, told through the public interfaces. */
export function storyCommand(): Command {
  const story = new Command('story').description('true stories, told again through the product')
  story.addCommand(new Command('list').description('the stories there are').action(list))
  story.addCommand(
    new Command('run')
      .description(
        'tell a story with a server of its own; exit code 0 if every line held, 3 if some are not built yet',
      )
      .argument('<name...>', 'names of stories, or all')
      .action(run),
  )
  return story
}

function list(): void {
  for (const { name, title } of stories) say(`${name.padEnd(12)}${title}`)
}

async function run(names: readonly string[]): Promise<void> {
  const chosen = names.includes('all') ? stories : stories.filter(({ name }) => names.includes(name))
  const unknown = names.filter((name) => name !== 'all' && !stories.some((each) => each.name === name))
  if (unknown.length > 0) {
    complain(
      `there is no story "${unknown.join('", "')}"; there are: ${stories.map(({ name }) => name).join(', ')}`,
    )
    process.exitCode = 2
    return
  }
  const codes: number[] = []
  for (const story of chosen) codes.push(await tellStory(story, say))
  process.exitCode = codes.includes(1) ? 1 : codes.includes(3) ? 3 : 0
}
