import { structuredPatch } from 'diff'
import { useMemo } from 'react'
import { comparingWords } from '../../words/comparing.ts'
import classes from './comparing.module.css'

/** Longer is no comparison that a person reads, and a page that waits for it. */
const patience = 1_500

/** As many changed places as somebody reads through; two long texts of their own would fill the page's memory. */
const mostLines = 2_000

interface TextDiffProps {
  readonly before: string
  readonly after: string
}

/** Which lines differ, with two lines around each place. */
export function TextDiff({ before, after }: TextDiffProps) {
  const patch = useMemo(
    () => structuredPatch('', '', before, after, '', '', { context: 2, timeout: patience }),
    [before, after],
  )
  if (patch === undefined) return <p className={classes.soft}>{comparingWords.linesTooFar()}</p>
  const lines = patch.hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0)
  if (lines > mostLines) return <p className={classes.soft}>{comparingWords.linesTooMany({ lines })}</p>
  if (patch.hunks.length === 0) return <p className={classes.soft}>{comparingWords.linesSame()}</p>
  return (
    <div className={classes.diff}>
      {patch.hunks.map((hunk) => (
        <figure key={`${hunk.oldStart} ${hunk.newStart}`}>
          <figcaption>{comparingWords.fromLine({ line: hunk.newStart })}</figcaption>
          <pre dir="auto">
            {hunk.lines
              .filter((line) => !line.startsWith('\\'))
              .map((line, index) => (
                <Line key={index} line={line} />
              ))}
          </pre>
        </figure>
      ))}
    </div>
  )
}

function Line({ line }: { readonly line: string }) {
  const text = `${line.slice(1)}\n`
  if (line.startsWith('+')) return <ins>{text}</ins>
  if (line.startsWith('-')) return <del>{text}</del>
  return <span>{text}</span>
}
