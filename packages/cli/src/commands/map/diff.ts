import { diff, type StrandedChange, type Verdict, type VerdictChange } from '@buckstop/service-map'
import { strandingText, tooLargeText } from '@buckstop/service-map/english'
import { verdictText } from '@buckstop/service-map/words'
import { complainOf, readMap } from './read.ts'
import { complain, onOneLine, print, printJson } from '../../terminal.ts'

interface Options {
  readonly withBuckstop: boolean
  readonly json: boolean
}

/** Exit code 0 when nobody is worse off, 1 when somebody is, 2 when a file is no map. */
export const diffMaps = (before: string, after: string, options: Options): void => {
  process.exitCode = run(before, after, options)
}

const run = (before: string, after: string, { withBuckstop, json }: Options): 0 | 1 | 2 => {
  const old = readMap(before)
  const now = readMap(after)
  for (const read of [old, now]) {
    if (read.ok) continue
    if (json) printJson({ file: read === old ? before : after, errors: read.errors })
    else complainOf(read)
  }
  if (!old.ok || !now.ok) return 2
  const found = diff(old.map, now.map, { withBuckstop, exceptions: withBuckstop })
  if (!found.ok) {
    const message = tooLargeText(found)
    if (json) printJson({ errors: [{ ...found, message }] })
    else complain(`${message} [${found.code}]`)
    return 2
  }
  const { changes, same, stranded } = found
  if (json) printJson({ changes, same, ...(stranded === undefined ? {} : { stranded }) })
  else print(`${[...changes.map(line), ...strandedLines(stranded), unchanged(same)].join('\n')}\n`)
  const worse = changes.some(({ change }) => change === 'worse') || (stranded?.appeared.length ?? 0) > 0
  return worse ? 1 : 0
}

const signs = { better: '↑', worse: '↓', added: '+', removed: '−' } as const

const line = ({ customer, problem, before, after, change }: VerdictChange): string => {
  const [was, is] = [said(before), said(after)]
  const verdicts = before === null ? [is] : after === null ? [was] : [`was ${was}`, `is ${is}`]
  return [
    onOneLine(`${signs[change]} ${change}: ${customer}, ${problem}`),
    ...verdicts.map((text) => `    ${text}`),
  ].join('\n')
}

const strandedLines = (stranded: StrandedChange | undefined): readonly string[] => [
  ...(stranded?.appeared ?? []).map((one) => onOneLine(`↓ left without help now: ${strandingText(one)}`)),
  ...(stranded?.gone ?? []).map((one) => onOneLine(`↑ no longer left without help: ${strandingText(one)}`)),
]

const said = (verdict: Verdict | null): string => (verdict === null ? '' : verdictText(verdict))

const unchanged = (same: number): string =>
  same === 1 ? 'one verdict is unchanged' : `${same} verdicts are unchanged`
