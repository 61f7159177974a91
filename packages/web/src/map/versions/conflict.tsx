import { Button } from '@mantine/core'
import { problemOf } from '../../api/client.ts'
import { When } from '../../look/clock.tsx'
import { Refusal } from '../../look/refusal.tsx'
import { versionWords } from '../../words/versions.ts'
import { useStartDraft } from './map-changes.ts'
import type { MapDetail } from './shapes.ts'
import type { TypedMap } from './typed-map.ts'
import { isOpen } from './version-words.ts'
import classes from './versions.module.css'

/** Somebody else was faster: neither text is lost, and which goes on is chosen here. */
export function Conflict({ map, typed }: { readonly map: MapDetail; readonly typed: TypedMap }) {
  const starting = useStartDraft()
  if (!typed.dirty || (isOpen(map.status) && !typed.overtaken)) return null
  const words = versionWords.conflict
  const { version } = map
  const when = <When at={map.savedAt} />
  return (
    <div className={classes.conflict} role="alert">
      <p>
        {isOpen(map.status)
          ? map.savedBy === null
            ? words.somebody({ version, when })
            : words.by({ by: map.savedBy.name, version, when })
          : words.inUse({ version })}
      </p>
      <p>{words.both()}</p>
      {starting.isError ? <Refusal problem={problemOf(starting.error)} /> : null}
      <div className={classes.ways}>
        <Button size="xs" loading={starting.isPending} onClick={() => starting.mutate({ from: map, typed })}>
          {words.keepMine()}
        </Button>
        <Button size="xs" variant="default" onClick={typed.forget}>
          {words.takeTheirs()}
        </Button>
      </div>
    </div>
  )
}
