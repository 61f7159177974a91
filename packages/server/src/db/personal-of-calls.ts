import { personalOfPhone } from './personal-of-phone.ts'

/** Of calls that an exchange tells of: what is held against contacts; see `personal`. */
export const personalOfCalls = {
  ...personalOfPhone,
  call_record: {
    id: 'no',
    digest: 'no',
    line: 'staff',
    door: 'no',
    team: 'no',
    number: 'deleted',
    person_id: 'staff',
    started_at: 'no',
    seconds: 'no',
    listed_at: 'no',
    due_at: 'no',
    rises_at: 'no',
    risen: 'no',
    state: 'no',
    matter_id: 'pointer',
    contact_id: 'pointer',
    settled_by: 'staff',
    settled_at: 'no',
    why: 'deleted',
    looked_at: 'no',
  },
} as const
