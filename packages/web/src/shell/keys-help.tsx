import { Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import classes from './keys-help.module.css'
import { setSingleKeys, singleKeysOn } from './keys.ts'

const keys: readonly (readonly [string, string])[] = [
  ['j  k', 'next case, the one before'],
  ['Enter', 'open it'],
  ['u', 'back to the list'],
  ['/', 'search'],
  ['1 to 8', 'the lists, in their order'],
  ['a', 'everything you can do with the open case'],
  ['n', 'enter a call, a visit or a letter'],
  ['Esc', 'close what floats; what you typed stays'],
  ['?', 'this page'],
]

export function KeysHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const [on, setOn] = useState(singleKeysOn)
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" closeButtonProps={{ 'aria-label': 'Close' }}>
      <dl className={classes.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label="Single keys are on"
        checked={on}
        onChange={(event) => {
          setOn(event.currentTarget.checked)
          setSingleKeys(event.currentTarget.checked)
        }}
      />
    </Modal>
  )
}
