import { Button, PasswordInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { answer, done, problemOf, server } from '../api/client.ts'
import { queryClient } from '../api/queries.ts'
import { Shape } from '../look/blank.tsx'
import { Refusal } from '../look/refusal.tsx'
import { inWords } from '../look/when.ts'
import { lookWords } from '../words/look.ts'
import { personWords } from '../words/person.ts'
import { signIn } from './session.ts'
import { CompanyLook } from './company-look.tsx'
import classes from './sign-in.module.css'

const words = personWords.choose
const shortest = 10

/** The secret stands after the #, which no server and no log of one is ever told. */
const secretHere = (): string => window.location.hash.slice(1)

/** Chooses a password by a link from an admin. */
export function ChoosePassword() {
  const [secret] = useState(secretHere)
  const found = useQuery({
    queryKey: ['password-link', secret],
    queryFn: ({ signal }) => answer(server.POST('/api/v1/password-links/look', { signal, body: { secret } })),
    enabled: secret !== '',
    retry: false,
    staleTime: Infinity,
  })
  return (
    <main className={classes.page}>
      <div className={classes.form}>
        <CompanyLook />
        <h1 className={classes.title}>{words.title()}</h1>
        {secret === '' ? <Refusal problem={broken()} /> : null}
        {found.isLoading ? <Shape label={words.looking()} lines={[60, 80]} /> : null}
        {found.isError ? <Refusal problem={problemOf(found.error)} /> : null}
        {found.isSuccess ? <Choice secret={secret} of={found.data} /> : null}
        <p className={classes.other}>
          <Link to="/sign-in">{words.toSignIn()}</Link>
        </p>
      </div>
    </main>
  )
}

const broken = () => ({ title: words.broken(), detail: words.brokenMeans(), parts: [] })

/** Whoever is not signed in yet reads the clock of their own machine. */
const onTheirClock = (at: string): string =>
  inWords(at, new Date().toISOString(), new Intl.DateTimeFormat().resolvedOptions().timeZone)

interface ChoiceProps {
  readonly secret: string
  readonly of: { readonly name: string; readonly email: string; readonly expiresAt: string }
}

function Choice({ secret, of: { name, email, expiresAt } }: ChoiceProps) {
  const navigate = useNavigate()
  const [until] = useState(() => onTheirClock(expiresAt))
  const [password, setPassword] = useState('')
  const [short, setShort] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const choosing = useMutation({
    mutationFn: async () => {
      await done(server.POST('/api/v1/password-links/use', { body: { secret, password } }))
      await signIn(email, password)
    },
    onSuccess: async () => {
      queryClient.clear()
      await navigate({ to: '/', replace: true })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const tooShort = password.length < shortest
    setShort(tooShort)
    if (tooShort) field.current?.focus()
    else if (!choosing.isPending) choosing.mutate()
  }
  return (
    <form className={classes.fields} onSubmit={submit} noValidate>
      <p>{words.hello({ name: <bdi>{name}</bdi>, email: <bdi>{email}</bdi> })}</p>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordInput
        visibilityToggleButtonProps={{ 'aria-label': lookWords.showTyped() }}
        label={words.password()}
        description={words.means()}
        autoComplete="new-password"
        maxLength={200}
        required
        withAsterisk={false}
        ref={field}
        error={short ? words.tooShort() : undefined}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {choosing.isError ? <Refusal problem={problemOf(choosing.error)} /> : null}
      <Button type="submit" loading={choosing.isPending} fullWidth>
        {words.submit()}
      </Button>
      <p className={classes.other}>{words.until({ until })}</p>
    </form>
  )
}
