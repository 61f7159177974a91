import type { LogoTable } from '../db/directory-tables.ts'
import type { Logo } from '../look/brand.ts'

export type LogoRow = Pick<LogoTable, 'digest' | 'type' | 'width' | 'height' | 'ground'>

/** Where a logo is fetched; another one has another address, so this one may be kept for ever. */
export const logoOf = ({ digest, type, width, height, ground }: LogoRow): Logo => ({
  path: `/look/company/${digest}.${type.replace('image/', '')}`,
  width,
  height,
  ground,
})
