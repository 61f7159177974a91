/** Of `personal`: whose pothole has to follow. */
export const personalOfPotholes = {
  pothole_work: { case_id: 'pointer', since: 'no' },
} as const
