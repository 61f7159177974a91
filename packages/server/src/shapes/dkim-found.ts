/** What was found where the public half of a key is to stand: that very key, nothing, something else, or no answer. */
export const dkimFinds = ['right', 'missing', 'other', 'unreachable'] as const
export type DkimFound = (typeof dkimFinds)[number]
