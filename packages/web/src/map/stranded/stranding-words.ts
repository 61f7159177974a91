import type { Stranding } from '@buckstop/service-map'
import { strandedWords } from '../../words/stranded.ts'
import { quoted } from '../quoted.ts'

type Door = Extract<Stranding, { readonly kind: 'door' }>

/** Of a combination of facts: "without “online” and “next bill”". */
export const lackingInWords = (lacks: readonly string[]): string =>
  lacks.length === 0 ? strandedWords.lackingNothing() : strandedWords.lacking({ facts: quoted(lacks) })

/** What is wrong with a door. */
export const doorInWords = ({ channel, team }: Pick<Door, 'channel' | 'team'>): string =>
  strandedWords.door({ channel, team })

/** Who it is. */
export const whoIsStranded = (stranding: Stranding): string =>
  stranding.kind === 'notAll'
    ? strandedWords.notAllWho()
    : strandedWords.who({ problem: stranding.problem, lacking: lackingInWords(stranding.lacks) })

/** Who it is, and how. */
export const strandingInWords = (stranding: Stranding): string => {
  switch (stranding.kind) {
    case 'exception': {
      const { problem, lacks, verdict } = stranding
      return strandedWords.exceptionSaid[verdict]({ problem, lacking: lackingInWords(lacks) })
    }
    case 'door': {
      const { problem, lacks } = stranding
      return strandedWords.doorSaid({ problem, lacking: lackingInWords(lacks), door: doorInWords(stranding) })
    }
    case 'notAll':
      return strandedWords.notAllSaid()
  }
}
