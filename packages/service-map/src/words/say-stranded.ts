import type { Stranding } from '../check/strandings.ts'
import { quotedIn, type Tongue } from './tongue.ts'

/** Of a combination of facts: "without “online” and “next bill”". */
export const sayLacking = (tongue: Tongue, lacks: readonly string[]): string => {
  const words = tongue.words.stranded
  return lacks.length === 0 ? words.lackingNothing() : words.lacking({ facts: quotedIn(tongue, lacks) })
}

/** What is wrong with a door. */
export const sayDoor = (
  { words }: Tongue,
  { channel, team }: { readonly channel: string; readonly team: string },
): string => words.stranded.door({ channel, team })

/** Who it is; how stands in `sayStranding`. */
export const sayStranded = (tongue: Tongue, stranding: Exclude<Stranding, { kind: 'notAll' }>): string =>
  tongue.words.stranded.who({ problem: stranding.problem, lacking: sayLacking(tongue, stranding.lacks) })

/** Who it is, and how. */
export const sayStranding = (tongue: Tongue, stranding: Stranding): string => {
  const words = tongue.words.stranded
  switch (stranding.kind) {
    case 'exception': {
      const { problem, lacks, verdict } = stranding
      return words.exception[verdict]({ problem, lacking: sayLacking(tongue, lacks) })
    }
    case 'door': {
      const { problem, lacks } = stranding
      return words.doorSaid({ problem, lacking: sayLacking(tongue, lacks), door: sayDoor(tongue, stranding) })
    }
    case 'notAll':
      return words.notAll()
    default:
      return stranding satisfies never
  }
}
