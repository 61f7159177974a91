import type { MapStatus } from './shapes.ts'

export const statusWords: Readonly<Record<MapStatus, string>> = {
  draft: 'Draft',
  checked: 'Checked',
  active: 'In use',
  retired: 'Was in use',
}

/** Whether its text may still change. */
export const isOpen = (status: MapStatus): boolean => status === 'draft' || status === 'checked'
