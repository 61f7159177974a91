import type { Against, AgainstCode } from '@buckstop/service-map'

export type RefusalCode = AgainstCode

/** Something that stands against a map's going live, by its code and its facts. */
export type Refusal = Against
