/** What a status of another system means for a case here. */
export type Standing = 'open' | 'ended'

/** Words that mean the same in every help desk, in English, French, Spanish and German. */
const common: Readonly<Record<Standing, readonly string[]>> = {
  ended: [
    'closed',
    'close',
    'resolved',
    'solved',
    'done',
    'completed',
    'complete',
    'finished',
    'ended',
    'fixed',
    'cancelled',
    'canceled',
    'withdrawn',
    'rejected',
    'archived',
    'clos',
    'fermé',
    'résolu',
    'terminé',
    'annulé',
    'cerrado',
    'resuelto',
    'terminado',
    'finalizado',
    'cancelado',
    'geschlossen',
    'gelöst',
    'erledigt',
    'abgeschlossen',
    'beendet',
    'storniert',
  ],
  open: [
    'open',
    'opened',
    'reopened',
    're-opened',
    'new',
    'active',
    'pending',
    'waiting',
    'on hold',
    'on-hold',
    'hold',
    'assigned',
    'unassigned',
    'in progress',
    'in-progress',
    'in process',
    'work in progress',
    'escalated',
    'ouvert',
    'nouveau',
    'en cours',
    'en attente',
    'abierto',
    'nuevo',
    'en curso',
    'en proceso',
    'pendiente',
    'offen',
    'neu',
    'in bearbeitung',
    'wartend',
  ],
}

/** `--ended-values` and `--open-values`, which go before the words that we know. */
export interface StatusValues {
  readonly ended: readonly string[]
  readonly open: readonly string[]
}

/** Two values that differ in case, spaces, underscores or how accents are written are one. */
const plain = (value: string): string =>
  value
    .normalize('NFKC')
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase()

/** Reads a status; null for a word whose meaning nobody has said. */
export const statusReader = ({ ended, open }: StatusValues): ((value: string) => Standing | null) => {
  const meanings = new Map<string, Standing>()
  const learn = (values: readonly string[], standing: Standing): void => {
    for (const value of values) meanings.set(plain(value), standing)
  }
  learn(common.ended, 'ended')
  learn(common.open, 'open')
  learn(ended, 'ended')
  learn(open, 'open')
  return (value) => meanings.get(plain(value)) ?? null
}
