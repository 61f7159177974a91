import { Help } from 'commander'
import { onOneLine } from '../../terminal.ts'

/** How a report is headed: under Buckstop the same map is another game. */
export const underBuckstop = (withBuckstop: boolean): string => (withBuckstop ? ', under Buckstop' : '')

const widest = 100

/** Wrapped to the terminal, at most {@link widest}; what a line goes on with stands under where it began. */
export const wrapped = (text: string, indent: string): string => {
  const columns = Math.min(process.stdout.columns ?? widest, widest)
  const lines = new Help().boxWrap(onOneLine(text), columns - indent.length).split('\n')
  return lines.map((line) => `${indent}${line}`).join('\n')
}
