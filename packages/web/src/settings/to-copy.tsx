import { Button, CopyButton } from '@mantine/core'
import { settingsWords } from '../words/settings.ts'
import classes from './settings.module.css'

interface ToCopyProps {
  /** What it is, and where it goes. */
  readonly name: string
  readonly value: string
  readonly copy: string
}

/** What is entered elsewhere exactly as it stands here, with what copies it. */
export function ToCopy({ name, value, copy }: ToCopyProps) {
  return (
    <div>
      <p className={classes.soft}>{name}</p>
      <p className={classes.long}>
        <code translate="no" dir="ltr">
          {value}
        </code>
      </p>
      <CopyButton value={value}>
        {({ copied, copy: take }) => (
          <Button variant="default" size="compact-sm" onClick={take}>
            {copied ? settingsWords.copied() : copy}
          </Button>
        )}
      </CopyButton>
    </div>
  )
}
