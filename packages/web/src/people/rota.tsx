import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { done, problemOf, server } from '../api/client.ts'
import { keys, meQuery, rotaQuery } from '../api/queries.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Page } from '../shell/page.tsx'
import { rotaWords } from '../words/rota.ts'
import classes from './people.module.css'
import { RotaForm } from './rota-form.tsx'
import { RotaRow } from './rota-row.tsx'
import { inRows } from './rota-rows.ts'

export function Rota() {
  const { data: me } = useSuspenseQuery(meQuery)
  const rota = useQuery(rotaQuery)
  const client = useQueryClient()
  const removing = useMutation({
    mutationFn: (id: string) => done(server.DELETE('/api/v1/rota/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.people }),
  })
  const admin = me.person.role === 'admin'
  return (
    <Page title={rotaWords.title()} about={rotaWords.about()}>
      {admin ? <RotaForm /> : null}
      {rota.isPending ? <Shape label={rotaWords.coming()} lines={[60, 70, 55]} /> : null}
      {rota.isError ? (
        <Failed title={rotaWords.failed()} retry={() => void rota.refetch()}>
          {problemOf(rota.error).detail}
        </Failed>
      ) : null}
      {rota.isSuccess && rota.data.items.length === 0 ? (
        <Empty title={rotaWords.none()}>{rotaWords.noneMeans()}</Empty>
      ) : null}
      {removing.isError ? <Refusal problem={problemOf(removing.error)} /> : null}
      <ul className={classes.people}>
        {inRows(rota.data?.items ?? [], me.company.timeZone).map(([first, ...others]) =>
          first === undefined ? null : (
            <RotaRow
              key={first.id}
              entries={[first, ...others]}
              onTakeOff={admin ? removing.mutate : null}
              busy={removing.isPending}
            />
          ),
        )}
      </ul>
    </Page>
  )
}
