import type { NoticesOf } from '../notice/notices-of.ts'
import type { CustomerEvent } from './events.ts'

export const customerNotices: NoticesOf<CustomerEvent> = {
  remedySoughtRecorded: { title: 'What would put it right, in the customer’s words' },
  vulnerabilityNoted: { title: 'What makes it harder for this customer' },
  representativeNamed: { title: 'Somebody speaks for the customer' },
  representationEnded: { title: 'The customer speaks for themselves again' },
  personComplainedAbout: { title: (event, { person }) => `The complaint is about ${person(event.person)}` },
  addressCalledUnsafe: {
    title: ({ of }) =>
      of === 'email'
        ? 'Others read an e-mail address of theirs: nothing is sent there'
        : 'Others answer a telephone number of theirs',
  },
  addressCalledSafe: {
    title: ({ of }) =>
      of === 'email' ? 'They alone read their e-mail address' : 'They alone answer their telephone number',
  },
}
