import { Command } from 'commander'
import { checkMaps } from './map/check.ts'
import { diffMaps } from './map/diff.ts'
import { drawMap } from './map/draw.ts'
import { repairMap } from './map/repair.ts'

const withBuckstop = [
  '--with-buckstop',
  'as the product enforces it: nobody is sent away, every contact is owned',
] as const

/** `buckstop map …`: whether a service map can trap anybody, and what would mend it. */
export function mapCommand(): Command {
  const check = new Command('check')
    .description(
      'whether each kind of customer can get stuck with each problem (exit code 0 none, 1 some, 2 no map)',
    )
    .argument('[files...]', 'service maps; - reads standard input')
    .option(...withBuckstop, false)
    .option(
      '--doors',
      'fail on a wrong door too: one behind which somebody owns it who cannot solve it',
      false,
    )
    .option(
      '--exceptions',
      'look at every combination of facts, declared or not, and fail on one forgotten',
      false,
    )
    .option('--stories', 'tell how those who are not safe get stuck', false)
    .option('--story <customer problem...>', 'tell the story of one kind of customer with one problem')
    .option('--json', 'print one JSON object, for several files one a line', false)
    .action(checkMaps)
  const repair = new Command('repair')
    .description('the smallest sets of changes after which nobody can get stuck')
    .argument('<file>', 'a service map')
    .option(...withBuckstop, false)
    .option('--doors', 'leave no wrong door either', false)
    .option('--exceptions', 'leave nobody forgotten either', false)
    .option('--for <customer>', 'mend the verdict of this kind of customer alone, with --problem')
    .option('--problem <problem>', 'and this problem')
    .option('--json', 'print one JSON object', false)
    .option('--write', 'make the changes in the file, keeping its comments and order', false)
    .option('--take <number>', 'which repair to write, as numbered in the list', '1')
    .option('--seconds <seconds>', 'how long to search', '9')
    .action(repairMap)
  const draw = new Command('draw')
    .description('the map as a picture: the trap in red, the safe ways in teal')
    .argument('<file>', 'a service map')
    .requiredOption('-o, --output <file>', 'the SVG to write; - writes to standard output')
    .option(...withBuckstop, false)
    .option(
      '--all',
      'all alike, also where of many teams only the way of whoever is lost would stand out',
      false,
    )
    .action(drawMap)
  const diff = new Command('diff')
    .description('whose verdicts change between two maps, for better or worse')
    .argument('<old>', 'the map before')
    .argument('<new>', 'the map after')
    .option(...withBuckstop, false)
    .option('--json', 'print one JSON object', false)
    .action(diffMaps)
  return new Command('map')
    .description('service maps: check, repair, draw, compare')
    .addCommand(check)
    .addCommand(repair)
    .addCommand(draw)
    .addCommand(diff)
}
