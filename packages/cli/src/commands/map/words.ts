import type { Verdict } from '@buckstop/service-map'
import { Help } from 'commander'

export const times = (contacts: number): string => (contacts === 1 ? 'one contact' : `${contacts} contacts`)

/** A verdict in words, after "safe" and before anything else that a reader needs to know. */
export const verdictText = ({ verdict, contacts, contactsIfLucky }: Verdict): string => {
  switch (verdict) {
    case 'safe':
      return `safe, in ${times(contacts ?? 0)} at worst`
    case 'at-the-mercy':
      return `at the mercy; ${times(contactsIfLucky ?? 0)} with luck, for ever without`
    case 'trapped':
      return 'trapped, even if everybody helps'
  }
}

/** How a report is headed: under Buckstop the same map is another game. */
export const underBuckstop = (withBuckstop: boolean): string => (withBuckstop ? ', under Buckstop' : '')

const widest = 100

/** Wrapped to the terminal, at most {@link widest}; what a line goes on with stands under where it began. */
export const wrapped = (text: string, indent: string): string => {
  const columns = Math.min(process.stdout.columns ?? widest, widest)
  const lines = new Help().boxWrap(text, columns - indent.length).split('\n')
  return lines.map((line) => `${indent}${line}`).join('\n')
}
