import { Button } from '@mantine/core'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { problemOf } from '../../api/client.ts'
import { dutiesQuery } from '../../api/queries.ts'
import type { Case, DutyRow } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { keyTable } from '../../shell/key-table.ts'
import { land } from '../../shell/land.ts'
import { useKeys } from '../../shell/keys.ts'
import { actionWords } from '../../words/actions.ts'
import { isListName } from '../list/lists.ts'
import { useAct } from './act.ts'
import classes from './action-dock.module.css'
import { allowedSubjects } from './subjects.ts'

const offersQuery = dutiesQuery('mine', ['answerOffer'])

const isElsewhere =
  ({ id }: Case) =>
  ({ case: of }: DutyRow): boolean =>
    of.id !== id

/** Where many are offered at a time: takes this one, and opens the next, each with an answer of its own. */
export function AcceptNext({ about }: { readonly about: Case }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { list } = useParams({ strict: false })
  const [offer] = allowedSubjects(about, 'accept-transfer')
  const known = useInfiniteQuery({ ...offersQuery, enabled: offer !== undefined })
  const others = (known.data?.pages ?? []).flatMap(({ items }) => items).filter(isElsewhere(about))
  const accepting = useAct(about.id)
  const going = useMutation({
    mutationFn: async () => {
      if (offer !== undefined) await accepting.mutateAsync({ name: 'accept-transfer', body: { offer } })
      // Asked for anew: a colleague may have taken one meanwhile.
      const { pages } = await client.fetchInfiniteQuery({ ...offersQuery, staleTime: 0 })
      return pages.flatMap(({ items }) => items).find(isElsewhere(about))
    },
    onSuccess: (next) => {
      if (next === undefined) return land('[name="composer"]', '[data-action-menu]')
      const params = { list: isListName(list) ? list : 'today', caseId: next.case.id }
      void navigate({ to: '/$list/$caseId', params })
    },
  })
  useKeys({ acceptNext: () => (going.isPending ? undefined : going.mutate()) })
  return (
    <>
      {offer === undefined || others.length === 0 ? null : (
        <p className={classes.offers}>
          {known.hasNextPage
            ? actionWords.offers.atLeast({ count: others.length })
            : actionWords.offers.more({ count: others.length })}
          <Button
            variant="default"
            size="compact-sm"
            loading={going.isPending}
            aria-keyshortcuts={keyTable.acceptNext.key}
            onClick={() => going.mutate()}
          >
            {actionWords.offers.acceptNext()}
          </Button>
        </p>
      )}
      {going.isError ? <Refusal problem={problemOf(going.error)} /> : null}
      <output className={classes.offers}>
        {going.isSuccess && going.data === undefined ? actionWords.offers.wasLast() : null}
      </output>
    </>
  )
}
