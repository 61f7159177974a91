import type { Stranding } from '@buckstop/service-map'
import { sayDoor, sayLacking, sayStranded, sayStranding } from '@buckstop/service-map/say'
import { pageTongue } from '../../words/map-said.ts'
import { strandedWords } from '../../words/stranded.ts'

type Door = Extract<Stranding, { readonly kind: 'door' }>

/** Of a combination of facts: "without “online” and “next bill”". */
export const lackingInWords = (lacks: readonly string[]): string => sayLacking(pageTongue, lacks)

/** What is wrong with a door. */
export const doorInWords = (door: Pick<Door, 'channel' | 'team'>): string => sayDoor(pageTongue, door)

/** Who it is. */
export const whoIsStranded = (stranding: Stranding): string =>
  stranding.kind === 'notAll' ? strandedWords.notAllWho() : sayStranded(pageTongue, stranding)

/** Who it is, and how. */
export const strandingInWords = (stranding: Stranding): string => sayStranding(pageTongue, stranding)
