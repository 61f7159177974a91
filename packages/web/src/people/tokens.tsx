import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, done, problemOf, server } from '../api/client.ts'
import { keys, meQuery, tokensQuery } from '../api/queries.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Page } from '../shell/page.tsx'
import { tokenWords } from '../words/tokens.ts'
import classes from './people.module.css'

/** Tokens of my machines. A token is shown once, when it is made. */
export function Tokens() {
  const { data: me } = useSuspenseQuery(meQuery)
  const tokens = useQuery(tokensQuery)
  const client = useQueryClient()
  const [name, setName] = useState('')
  const again = () => client.invalidateQueries({ queryKey: [...keys.people, 'tokens'] })
  const making = useMutation({
    mutationFn: () =>
      answer(server.POST('/api/v1/tokens', { body: { person: me.person.id, name: name.trim() } })),
    onSuccess: async () => {
      setName('')
      await again()
    },
  })
  const revoking = useMutation({
    mutationFn: (id: string) => done(server.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })),
    onSuccess: again,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') making.mutate()
  }
  const mine = (tokens.data?.items ?? []).filter((token) => token.person.id === me.person.id)
  return (
    <Page title={tokenWords.title()} about={tokenWords.about()}>
      {tokens.isPending ? <Shape label={tokenWords.coming()} lines={[50, 60]} /> : null}
      {tokens.isError ? (
        <Failed title={problemOf(tokens.error).title}>{problemOf(tokens.error).detail}</Failed>
      ) : null}
      {tokens.isSuccess && mine.length === 0 ? (
        <Empty title={tokenWords.none()}>{tokenWords.noneMeans()}</Empty>
      ) : null}
      {revoking.isError ? <Refusal problem={problemOf(revoking.error)} /> : null}
      <ul className={classes.people}>
        {mine.map((token) => (
          <li key={token.id} className={classes.person} data-inactive={token.revokedAt !== null || undefined}>
            <div className={classes.about}>
              <strong dir="auto">{token.name}</strong>
              <p className={classes.soft}>
                {token.revokedAt === null
                  ? tokenWords.made({ made: <When at={token.createdAt} /> })
                  : tokenWords.takenBack({
                      made: <When at={token.createdAt} />,
                      revoked: <When at={token.revokedAt} />,
                    })}
              </p>
            </div>
            {token.revokedAt === null ? (
              <button type="button" className={classes.change} onClick={() => revoking.mutate(token.id)}>
                {tokenWords.takeBack({ spoken: <span className={classes.spoken} />, name: token.name })}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {tokens.isError ? null : (
        <form className={classes.rota} onSubmit={submit} aria-labelledby="token-form">
          <h2 id="token-form">{tokenWords.make()}</h2>
          <TextInput
            label={tokenWords.name()}
            description={tokenWords.nameMeans()}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {making.isError ? <Refusal problem={problemOf(making.error)} /> : null}
          <Button type="submit" loading={making.isPending} disabled={name.trim() === ''}>
            {tokenWords.submit()}
          </Button>
          {making.isSuccess ? (
            <output className={classes.token}>
              {tokenWords.shownOnce()}
              <code translate="no">{making.data.token}</code>
            </output>
          ) : null}
        </form>
      )}
    </Page>
  )
}
