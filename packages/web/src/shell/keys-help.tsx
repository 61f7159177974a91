import { Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import { keyWords } from '../words/keys.ts'
import classes from './keys-help.module.css'
import { keyGroups, keyTable } from './key-table.ts'
import { KeyCap } from './key-cap.tsx'
import { setSingleKeys, singleKeysOn } from './keys.ts'
import { withoutStyles } from './without-styles.ts'

export function KeysHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const [on, setOn] = useState(singleKeysOn)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={keyWords.title()}
      classNames={{ title: classes.title ?? '' }}
      // The desk gives the focus back: this comes only once it is open.
      returnFocus={false}
      removeScrollProps={withoutStyles}
      closeButtonProps={{ 'aria-label': keyWords.close() }}
    >
      <div className={classes.groups}>
        {keyGroups.map(({ title, names }) => (
          <section key={names[0]}>
            <h3>{title()}</h3>
            <dl className={classes.keys}>
              {names.map((name) => (
                <div key={name}>
                  <dt>
                    <KeyCap of={keyTable[name].key} />
                  </dt>
                  <dd>{keyTable[name].does()}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Checkbox
        label={keyWords.single()}
        checked={on}
        onChange={(event) => {
          setOn(event.currentTarget.checked)
          setSingleKeys(event.currentTarget.checked)
        }}
      />
    </Modal>
  )
}
