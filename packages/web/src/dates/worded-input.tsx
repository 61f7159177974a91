import { TextInput } from '@mantine/core'
import { type Ref, useState } from 'react'
import classes from './dates.module.css'
import type { Typed } from './use-typed.ts'

interface WordedInputProps {
  readonly ref?: Ref<HTMLInputElement> | undefined
  readonly name?: string | undefined
  readonly label: string
  readonly hint: string
  readonly required?: boolean | undefined
  readonly error?: string | undefined
  readonly field: Typed
  readonly shown: string
  /** What is meant, once something is. */
  readonly said: string | null
  readonly onBlur?: (() => void) | undefined
}

/**
 * A field for a time in words. What it means, and what is wrong with it, is said in one place of one height: nothing below
 * moves as one leaves it, or a click on what comes next would miss.
 */
export function WordedInput({
  ref,
  name,
  label,
  hint,
  required = false,
  error,
  field,
  shown,
  said,
  onBlur,
}: WordedInputProps) {
  const [left, setLeft] = useState(false)
  const wrong = error === undefined && !left ? null : (field.unknown ?? error ?? null)
  return (
    <TextInput
      ref={ref}
      name={name}
      label={label}
      autoComplete="off"
      required={required}
      withAsterisk={false}
      classNames={{ root: classes.beside }}
      inputWrapperOrder={['label', 'input', 'description']}
      description={<output data-wrong={wrong !== null || undefined}>{wrong ?? said ?? hint}</output>}
      value={shown}
      error={wrong !== null}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true)
        field.settle()
        onBlur?.()
      }}
      onChange={(event) => field.change(event.currentTarget.value)}
    />
  )
}
