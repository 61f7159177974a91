/** What a list can be narrowed to, as it stands in the address; the server says which values there are. */
export const narrowingNames = [
  'team',
  'owner',
  'problem',
  'promises',
  'cameUpTo',
  'waitingOn',
  'language',
  'tag',
  'danger',
  'unread',
  'folded',
  'leaving',
] as const
export type NarrowingName = (typeof narrowingNames)[number]

const yes = ['danger', 'unread', 'folded', 'leaving'] as const
type YesName = (typeof yes)[number]
/** What is so or is not, and has nothing to choose from. */
export const isYes = (name: NarrowingName): name is YesName => yes.some((one) => one === name)
export type ChoiceName = Exclude<NarrowingName, YesName>

export type Narrowing = { readonly [Name in NarrowingName]?: string | true }

const valueOf = (value: unknown): string | true | undefined => {
  if (value === true || value === 'true') return true
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What an address says of it. What the server does not know it refuses: nothing that was asked for is left out unseen. */
export const narrowingIn = (search: Readonly<Record<string, unknown>>): Narrowing =>
  Object.fromEntries(
    narrowingNames.flatMap((name) => {
      const value = valueOf(search[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** What stays in the address from the list into a case and back. */
export const keptSearch = (search: Readonly<Record<string, unknown>>): Narrowing & { q?: string } => ({
  ...narrowingIn(search),
  ...(typeof search['q'] === 'string' ? { q: search['q'] } : {}),
})

/** The same as the server is asked for it. */
export const askedFor = (narrowing: Narrowing): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(narrowing).map(([name, value]) => [name, String(value)]))
