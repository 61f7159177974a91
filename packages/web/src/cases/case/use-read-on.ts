import { useEffect, useEffectEvent } from 'react'

/** A story of more than a thousand entries is read on by hand. */
const mostPages = 11

interface Pages {
  readonly data: { readonly pages: readonly unknown[] } | undefined
  readonly hasNextPage: boolean
  readonly isFetching: boolean
  readonly isFetchNextPageError: boolean
  readonly fetchNextPage: () => Promise<unknown>
}

/** Reads page after page, each once the one before has come, while somebody wants all of them, up to what one look may cost. */
export const useReadOn = (story: Pages, wanted: boolean): void => {
  const { data, hasNextPage, isFetching, isFetchNextPageError } = story
  const pages = data?.pages.length ?? 0
  const goesOn =
    wanted && hasNextPage && !isFetching && !isFetchNextPageError && pages > 0 && pages < mostPages
  const readOn = useEffectEvent(() => void story.fetchNextPage())
  useEffect(() => {
    if (goesOn) readOn()
  }, [goesOn])
}
