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
  draw_month: { month: 'no', seed: 'no', drawn_at: 'no', leaders: 'staff' },
  leader_draw: {
    month: 'no',
    person_id: 'staff',
    rose: 'pointer',
    never_rose: 'pointer',
    asked_not_to_be_called: 'no',
    before_court: 'no',
    about_them: 'no',
  },
  leader_drawn: {
    month: 'no',
    person_id: 'staff',
    matter_id: 'pointer',
    customer_id: 'pointer',
    rose: 'no',
  },
  kept_from_draws: { matter_id: 'pointer', reason: 'no', person_id: 'staff', noted_at: 'no' },
} as const
