/** Ways by which we come to customers, and they not to us: nobody can be sent away there. */
const comesToThem = ['survey', 'visit'] as const

/** Kinds of channels that are doors. */
export type DoorOf<Kind extends string> = Exclude<Kind, (typeof comesToThem)[number]>

/** Whether customers come to us by a channel of this kind, so that somebody may be sent away at it. */
export const isDoor = <Kind extends string>(kind: Kind): kind is DoorOf<Kind> =>
  comesToThem.every((one) => one !== kind)
