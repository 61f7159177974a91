import type { MapStatus } from './shapes.ts'

/** Whether its text may still change. */
export const isOpen = (status: MapStatus): boolean => status === 'draft' || status === 'checked'
