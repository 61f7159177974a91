/** The tables of what admins set: of our own people, and never a customer's. What each word means, `personal.ts` says. */
export const personalOfSettings = {
  password_link: {
    id: 'no',
    person_id: 'staff',
    made_by: 'staff',
    hash: 'no',
    mailed_hash: 'no',
    created_at: 'no',
    expires_at: 'no',
    used_at: 'no',
    revoked_at: 'no',
    queued_at: 'no',
    sent_at: 'no',
    failed_at: 'no',
  },
  setting_change: {
    id: 'no',
    at: 'no',
    person_id: 'staff',
    how: 'no',
    kind: 'no',
    subject: 'pointer',
    named: 'staff',
    before: 'staff',
    after: 'staff',
  },
} as const
