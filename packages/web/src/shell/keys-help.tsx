import { Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import classes from './keys-help.module.css'
import { setSingleKeys, singleKeysOn } from './keys.ts'
import type { Say } from '../cases/actions/spec.ts'
import { shellWords } from '../words/shell.ts'

const keys: readonly (readonly [key: string | Say, does: Say])[] = [
  ['j  k', shellWords.keysHelp.nextCaseOneBefore],
  ['Enter', shellWords.keysHelp.openIt],
  ['u', shellWords.keysHelp.backList],
  ['/', shellWords.keysHelp.search],
  [shellWords.keysHelp.oneToFive, shellWords.keysHelp.listsInTheirOrder],
  ['a', shellWords.keysHelp.everythingYouCanDo],
  ['r  l  i', shellWords.keysHelp.writeLogOrNote],
  ['n', shellWords.keysHelp.enterCallVisitOr],
  ['Esc', shellWords.keysHelp.closeWhatFloatsWhat],
  ['?', shellWords.keysHelp.thisPage],
]

export function KeysHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const [on, setOn] = useState(singleKeysOn)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={shellWords.keysHelp.keys()}
      closeButtonProps={{ 'aria-label': shellWords.keysHelp.close() }}
    >
      <dl className={classes.keys}>
        {keys.map(([key, does]) => (
          <div key={String(key)}>
            <dt>
              <kbd translate="no">{typeof key === 'string' ? key : key()}</kbd>
            </dt>
            <dd>{does()}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={shellWords.keysHelp.singleKeysAreOn()}
        checked={on}
        onChange={(event) => {
          setOn(event.currentTarget.checked)
          setSingleKeys(event.currentTarget.checked)
        }}
      />
    </Modal>
  )
}
