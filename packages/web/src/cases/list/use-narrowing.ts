import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CasesWanted } from '../../api/queries.ts'
import { type Narrowing, narrowingIn } from './narrowing.ts'

/** What the list that is shown is narrowed to, and how that is changed; it stands in the address. */
export const useNarrowing = (): readonly [Narrowing, (next: Narrowing) => void] => {
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const narrowing = useMemo(() => narrowingIn(search), [search])
  const narrow = (next: Narrowing): void => {
    const { q } = search
    void navigate({
      to: '.',
      search: { ...narrowingIn(next), ...(q === undefined ? {} : { q }) },
      replace: true,
    })
  }
  return [narrowing, narrow]
}

/** Besides what the list is made of, such as the team that is chosen for it, which stays however it is narrowed. */
export const useNarrowingBeside = (base: CasesWanted): readonly [Narrowing, (next: Narrowing) => void] => {
  const [whole, narrow] = useNarrowing()
  const of = (isBase: boolean): Narrowing =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => name in base === isBase))
  return [of(false), (next) => narrow({ ...of(true), ...next })]
}
