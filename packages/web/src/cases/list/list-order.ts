import { useSyncExternalStore } from 'react'
import type { ListName } from './lists.ts'

/** What is due next first, or the last changed first. */
export const listOrders = ['due', 'changed'] as const
export type ListOrder = (typeof listOrders)[number]

const place = (list: ListName): string => `desk.order.${list}`
const changed = 'desk.order'

const orderOf = (list: ListName): ListOrder => {
  try {
    return localStorage.getItem(place(list)) === 'changed' ? 'changed' : 'due'
  } catch {
    return 'due'
  }
}

const choose = (list: ListName, order: ListOrder): void => {
  try {
    if (order === 'due') localStorage.removeItem(place(list))
    else localStorage.setItem(place(list), order)
  } catch {
    /* without storage every list stays in its usual order */
  }
  dispatchEvent(new Event(changed))
}

const listen = (hear: () => void): (() => void) => {
  for (const name of [changed, 'storage']) addEventListener(name, hear)
  return () => {
    for (const name of [changed, 'storage']) removeEventListener(name, hear)
  }
}

/** In which order somebody reads a list, kept on this machine. */
export const useListOrder = (list: ListName): readonly [ListOrder, (order: ListOrder) => void] => [
  useSyncExternalStore(listen, () => orderOf(list)),
  (order) => choose(list, order),
]
