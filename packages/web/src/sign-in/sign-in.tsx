import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { queryClient } from '../api/queries.ts'
import { Refusal } from '../look/refusal.tsx'
import { Stop } from '../look/stop.tsx'
import { signIn } from './session.ts'
import classes from './sign-in.module.css'

export function SignIn() {
  const { next, ended } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const signing = useMutation({
    mutationFn: () => signIn(email.trim(), password),
    onSuccess: async () => {
      queryClient.clear()
      await navigate({ to: next ?? '/', replace: true })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!signing.isPending) signing.mutate()
  }
  return (
    <main className={classes.page}>
      <form className={classes.form} onSubmit={submit} aria-labelledby="sign-in">
        <span className={classes.mark}>
          <Stop size={36} />
        </span>
        <h1 id="sign-in" className={classes.title}>
          Sign in to your desk
        </h1>
        {ended === true ? (
          <p className={classes.other}>
            Your session ended. What you typed is kept in this tab; sign in to go on.
          </p>
        ) : null}
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          ref={first}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {signing.isError ? <Refusal problem={problemOf(signing.error)} /> : null}
        <Button type="submit" loading={signing.isPending} fullWidth>
          Sign in
        </Button>
        <p className={classes.other}>
          Are you a customer? <a href="/">Tell us what happened</a>, without any account.
        </p>
      </form>
    </main>
  )
}
