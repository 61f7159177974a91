import { writeFileSync } from 'node:fs'
import { draw } from '@buckstop/service-map'
import { tooLargeToDrawText } from '@buckstop/service-map/english'
import { whyFailed } from '../../why-failed.ts'
import { complainOf, readMap } from './read.ts'
import { complain, print } from '../../terminal.ts'

/** Exit code 0 when it is drawn, 1 when the map is too large or the picture cannot be written, 2 when the file is no map. */
export const drawMap = async (
  file: string,
  { output, withBuckstop, all }: { output: string; withBuckstop: boolean; all: boolean },
): Promise<void> => {
  const read = readMap(file)
  if (!read.ok) {
    complainOf(read)
    process.exitCode = 2
    return
  }
  const drawn = await draw(read.map, { withBuckstop, all })
  if (!drawn.ok) {
    complain(`${file}: ${tooLargeToDrawText(drawn)} [${drawn.code}]`)
    process.exitCode = 1
    return
  }
  if (output === '-') {
    print(drawn.svg)
    return
  }
  try {
    writeFileSync(output, drawn.svg)
    const game = withBuckstop ? 'as it is under Buckstop' : 'the map alone, without Buckstop'
    print(`${output} is drawn, ${game}; any browser opens it.\n`)
    if (drawn.led)
      print('It shows first how customers get lost, and the rest pale; “--all” shows all alike.\n')
  } catch (error) {
    complain(`buckstop map draw: ${output} cannot be written: ${whyFailed(error)}`)
    process.exitCode = 1
  }
}
