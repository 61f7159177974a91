import type { ActionName, Say } from '../cases/actions/spec.ts'
import type { ListName } from '../cases/list/lists.ts'
import { keyWords } from '../words/keys.ts'

interface Key {
  /** As the browser names it; `mod+` is Ctrl, or Cmd. */
  readonly key: string
  readonly does: Say
  /** What one types next goes into the field that it opens, also while that is on its way. */
  readonly opensField?: true
}

/**
 * Every key there is. Whoever handles one asks for it by its name here, and the page that lists them is drawn from the
 * same table, so that none is said that does nothing.
 */
export const keyTable = {
  palette: { key: 'mod+k', does: keyWords.palette, opensField: true },
  send: { key: 'mod+Enter', does: keyWords.send },
  leave: { key: 'Escape', does: keyWords.leave },
  call: { key: 'n', does: keyWords.call, opensField: true },
  search: { key: '/', does: keyWords.search, opensField: true },
  choose: { key: 'x', does: keyWords.choose },
  filter: { key: 'f', does: keyWords.filter },
  nextRow: { key: 'j', does: keyWords.nextRow },
  rowBefore: { key: 'k', does: keyWords.rowBefore },
  open: { key: 'Enter', does: keyWords.open },
  back: { key: 'u', does: keyWords.back },
  today: { key: '1', does: keyWords.today },
  mine: { key: '2', does: keyWords.mine },
  team: { key: '3', does: keyWords.team },
  cameUp: { key: '4', does: keyWords.cameUp },
  all: { key: '5', does: keyWords.all },
  menu: { key: 'a', does: keyWords.menu, opensField: true },
  write: { key: 'r', does: keyWords.write, opensField: true },
  log: { key: 'l', does: keyWords.log, opensField: true },
  inside: { key: 'i', does: keyWords.inside, opensField: true },
  promise: { key: 'p', does: keyWords.promise, opensField: true },
  propose: { key: 'e', does: keyWords.propose, opensField: true },
  offer: { key: 'o', does: keyWords.offer, opensField: true },
  ask: { key: 'q', does: keyWords.ask, opensField: true },
  accept: { key: 'y', does: keyWords.accept },
  acceptNext: { key: 'Y', does: keyWords.acceptNext },
  decline: { key: 'd', does: keyWords.decline, opensField: true },
  takeUp: { key: 't', does: keyWords.takeUp },
  ownCall: { key: 'c', does: keyWords.ownCall, opensField: true },
  undo: { key: 'z', does: keyWords.undo },
  help: { key: '?', does: keyWords.help },
} as const satisfies Readonly<Record<string, Key>>

export type KeyName = keyof typeof keyTable

/** Those that begin something with the open case, and what. */
export const actionKeys = {
  promise: 'make-promise',
  propose: 'propose-resolution',
  offer: 'offer-transfer',
  ask: 'place-ask',
  accept: 'accept-transfer',
  decline: 'decline-transfer',
  takeUp: 'acknowledge-escalation',
  ownCall: 'record-leaders-call',
} as const satisfies Partial<Readonly<Record<KeyName, ActionName>>>

/** How the page lists them, group by group. */
export const keyGroups: readonly { readonly title: Say; readonly names: readonly KeyName[] }[] = [
  { title: keyWords.groups.anywhere, names: ['palette', 'call', 'search', 'send', 'leave', 'help'] },
  {
    title: keyWords.groups.lists,
    names: [
      'nextRow',
      'rowBefore',
      'open',
      'back',
      'filter',
      'choose',
      'today',
      'mine',
      'team',
      'cameUp',
      'all',
    ],
  },
  {
    title: keyWords.groups.case,
    names: [
      'menu',
      'write',
      'log',
      'inside',
      'promise',
      'propose',
      'offer',
      'ask',
      'accept',
      'acceptNext',
      'decline',
      'takeUp',
      'ownCall',
      'undo',
    ],
  },
]

/** The key that begins an action, where one does. */
export const keyOf = (action: string): string | null => {
  const name = Object.entries(actionKeys).find(([, of]) => of === action)?.[0]
  return name === undefined ? null : (Object.entries(keyTable).find(([key]) => key === name)?.[1].key ?? null)
}

/** The keys of the five lists. */
export const listKeys = {
  today: 'today',
  mine: 'mine',
  team: 'team',
  'came-up': 'cameUp',
  all: 'all',
} as const satisfies Readonly<Record<ListName, KeyName>>
