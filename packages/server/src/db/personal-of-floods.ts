/** Of `personal`: from which networks cases came, and what many of one network bring about. */
export const personalOfFloods = {
  came_from: { matter_id: 'pointer', network: 'expires', at: 'no' },
  flood_work: { flood_id: 'pointer', since: 'no' },
  confirmation_count: { key: 'expires', counted_from: 'no', counted: 'no' },
} as const
