import { useActOn } from '../matters/act.ts'
import type { PotholeActionName, PotholeBodyOf } from './actions.ts'

interface Wanted {
  readonly name: PotholeActionName
  readonly body: PotholeBodyOf<PotholeActionName>
}

/** Does something with a pothole. */
export const useAct = (id: string) => useActOn<Wanted>('potholes', id)
