import { Button, FileButton } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { answer, problemOf, server } from '../../api/client.ts'
import { Shape } from '../../look/blank.tsx'
import { Refusal } from '../../look/refusal.tsx'
import { callsFileWords } from '../../words/calls-file.ts'
import { SettingsPage } from '../settings-page.tsx'
import classes from '../settings.module.css'
import { ColumnsForm } from './columns-form.tsx'
import { packed } from './packed.ts'

/** Where a file of calls is taken in: what each column is is said first. */
export function CallsPage() {
  const looking = useMutation({
    mutationFn: async (chosen: File) => {
      const file = await packed(chosen)
      const { columns } = await answer(server.POST('/api/v1/calls/file/look', { body: { file } }))
      return { name: chosen.name, file, columns }
    },
  })
  const { data, isPending, isError, error } = looking
  return (
    <SettingsPage title={callsFileWords.title()} about={callsFileWords.about()}>
      <div className={classes.hours}>
        <p className={classes.means}>{callsFileWords.chooseMeans()}</p>
        <p className={classes.acts}>
          <FileButton
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(chosen) => (chosen === null ? undefined : looking.mutate(chosen))}
          >
            {(props) => (
              <Button {...props} variant="default">
                {data === undefined ? callsFileWords.choose() : callsFileWords.other()}
              </Button>
            )}
          </FileButton>
          {data === undefined ? null : (
            <bdi className={classes.long} translate="no">
              {data.name}
            </bdi>
          )}
        </p>
        {isPending ? <Shape label={callsFileWords.looking()} lines={[40, 60]} /> : null}
        {isError ? <Refusal problem={problemOf(error)} /> : null}
      </div>
      {data === undefined ? null : <ColumnsForm key={data.file} file={data.file} columns={data.columns} />}
    </SettingsPage>
  )
}
