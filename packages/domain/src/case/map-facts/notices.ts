import type { NoticesOf } from '../notice/notices-of.ts'
import type { MapFactsEvent } from './events.ts'

export const mapFactsNotices: NoticesOf<MapFactsEvent> = {
  mapFactsRecorded: {
    title: ({ by }, { person }) => `${person(by)} entered what the service map asks about`,
  },
  ruledOutTurnedUp: {
    title: 'The service map says that nobody like this customer can turn up: what was proved of it is void',
  },
  strandedByMap: {
    title: ({ leader, why }, { person }) =>
      `The service map leaves this customer without help; ${person(leader)} signed why: ${why}`,
  },
}
