import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { usePageHeading } from '../shell/page-heading.ts'
import { lookWords } from '../words/look.ts'
import { mapWords } from '../words/map.ts'
import classes from './map.module.css'
import { useStartDraft, useThrowAway } from './versions/map-changes.ts'
import type { MapDetail } from './versions/shapes.ts'
import type { TypedMap } from './versions/typed-map.ts'
import { isOpen } from './versions/version-words.ts'

interface MapHeadProps {
  readonly map: MapDetail
  readonly typed: TypedMap
  readonly admin: boolean
  readonly saving: boolean
  readonly save: () => void
}

/** Which version this is, what became of it, and what can be done with it. */
export function MapHead({ map, typed, admin, saving, save }: MapHeadProps) {
  const heading = usePageHeading(mapWords.title())
  const starting = useStartDraft()
  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <Link to="/$list" params={{ list: 'today' }} className={classes.back}>
          {lookWords.toLists()}
        </Link>
        <h1 ref={heading} tabIndex={-1}>
          {mapWords.title()}
        </h1>
        <p className={classes.version}>
          <Which map={map} />
        </p>
      </div>
      {admin ? (
        <div className={classes.actions}>
          {isOpen(map.status) ? (
            <>
              <output className={classes.soft}>
                {typed.dirty
                  ? mapWords.unsaved({ more: <span className={classes.more} /> })
                  : mapWords.saved()}
              </output>
              <ThrowAway map={map} typed={typed} />
              <Button
                className={classes.save}
                size="xs"
                loading={saving}
                disabled={!typed.dirty || typed.overtaken}
                onClick={save}
              >
                {mapWords.save()}
              </Button>
            </>
          ) : null}
          {isOpen(map.status) ? null : (
            <Button
              className={classes.start}
              size="xs"
              loading={starting.isPending}
              onClick={() => starting.mutate({ from: map })}
            >
              {mapWords.start()}
            </Button>
          )}
        </div>
      ) : null}
      {starting.isError ? <Refusal problem={problemOf(starting.error)} /> : null}
    </header>
  )
}

/** Its number, what became of it, since when and by whom. */
function Which({ map }: { readonly map: MapDetail }) {
  const { version, status } = map
  const said = {
    version,
    which: <span className={classes.which} data-status={status} />,
    more: <span className={classes.more} />,
  }
  const words = mapWords.version
  const saved = { ...said, when: <When at={map.savedAt} /> }
  switch (status) {
    case 'draft':
      return map.savedBy === null ? words.draft(saved) : words.draftBy({ ...saved, by: map.savedBy.name })
    case 'checked':
      return map.savedBy === null ? words.checked(saved) : words.checkedBy({ ...saved, by: map.savedBy.name })
    case 'active': {
      const since = { ...said, when: <When at={map.activatedAt ?? map.savedAt} /> }
      return map.activatedBy === null
        ? words.active(since)
        : words.activeBy({ ...since, by: map.activatedBy.name })
    }
    case 'retired':
      return words.retired({ ...said, when: <When at={map.retiredAt ?? map.savedAt} /> })
  }
}

/** Asked twice: a draft that is thrown away is gone. */
function ThrowAway({ map, typed }: Pick<MapHeadProps, 'map' | 'typed'>) {
  const [asked, setAsked] = useState(false)
  const throwing = useThrowAway(map, typed)
  return (
    <>
      {throwing.isError ? <Refusal problem={problemOf(throwing.error)} /> : null}
      <Button
        size="xs"
        className={asked ? undefined : classes.quiet}
        variant={asked ? 'default' : 'subtle'}
        loading={throwing.isPending}
        onClick={() => (asked ? throwing.mutate() : setAsked(true))}
        onBlur={() => setAsked(false)}
      >
        {asked ? mapWords.throwAwaySure({ version: map.version }) : mapWords.throwAway()}
      </Button>
    </>
  )
}
