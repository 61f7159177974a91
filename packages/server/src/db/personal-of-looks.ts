/** Of what those who work here looked at, and which customers were drawn for them; see `personal`. */
export const personalOfLooks = {
  access_log: {
    id: 'no',
    person_id: 'staff',
    machine: 'staff',
    hour: 'no',
    at: 'no',
    how: 'no',
    matters: 'pointer',
    rules: 'no',
  },
  matter_seen: { matter_id: 'pointer', person_id: 'staff', number: 'no', unread: 'no' },
  leader_opened: { matter_id: 'pointer', escalation: 'no', person_id: 'staff', opened_at: 'no' },
} as const
