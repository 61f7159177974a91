export type PersonId = string
/** A team's name as the service map declares it. */
export type TeamName = string
