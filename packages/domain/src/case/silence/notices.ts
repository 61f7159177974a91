import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { SilenceEvent } from './events.ts'

export const silenceNotices: NoticesOf<SilenceEvent> = {
  silenceBroken: { title: 'The customer gave a word: the silence is over' },
  attemptDated: { title: 'By when we try again to reach the customer' },
  attemptMissed: {
    title: ({ by }, { person }) => `${person(by)} did not try in time to reach the customer again`,
    staff: ({ by, due }) => [toPerson(by, { type: 'attemptMissed', due })],
  },
  lapseDated: { title: 'Enough was tried: without a word from the customer it lapses' },
}
