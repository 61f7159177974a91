import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMutation } from '@tanstack/react-query'
import { createElement, type FormEvent, useEffect, useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { queryClient } from '../api/queries.ts'
import { Refusal } from '../look/refusal.tsx'
import { lookWords } from '../words/look.ts'
import { signInWords } from '../words/sign-in.ts'
import { signIn } from './session.ts'
import { CompanyLook } from './company-look.tsx'
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
        <CompanyLook />
        <h1 id="sign-in" className={classes.title}>
          {signInWords.title()}
        </h1>
        {ended === true ? <p className={classes.other}>{signInWords.ended()}</p> : null}
        <TextInput
          label={signInWords.email()}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          ref={first}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          visibilityToggleButtonProps={{ 'aria-label': lookWords.showTyped() }}
          label={signInWords.password()}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {signing.isError ? <Refusal problem={problemOf(signing.error)} /> : null}
        <Button type="submit" loading={signing.isPending} fullWidth>
          {signInWords.signIn()}
        </Button>
        <p className={classes.other}>{signInWords.customer({ link: createElement('a', { href: '/' }) })}</p>
      </form>
    </main>
  )
}
