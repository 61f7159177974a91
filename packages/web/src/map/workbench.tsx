import type { Walk } from '@buckstop/service-map'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { Me } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import { mapWords } from '../words/map.ts'
import { Compare } from './comparing/compare.tsx'
import { DrawingPane } from './drawing/drawing-pane.tsx'
import { TextPane } from './editor/text-pane.tsx'
import { Activated } from './going-live/activated.tsx'
import { GoingLive } from './going-live/going-live.tsx'
import { MapHead } from './map-head.tsx'
import classes from './map.module.css'
import { ProofVoid } from './stranded/proof-void.tsx'
import { Summary } from './summary.tsx'
import { type Chosen, chosenVerdict, verdictsOf, storyOfWalk } from './verdicts/chosen.ts'
import { VerdictPane } from './verdicts/verdict-pane.tsx'
import { Conflict } from './versions/conflict.tsx'
import { useActivateMap, useSaveMap } from './versions/map-changes.ts'
import type { MapDetail } from './versions/shapes.ts'
import { useTypedMap } from './versions/typed-map.ts'
import { VersionList } from './versions/version-list.tsx'
import { isOpen } from './versions/version-words.ts'
import { ViewTabs } from './view-tabs.tsx'
import { mapViews } from './views.ts'
import { WalkPane } from './walking/walk-pane.tsx'
import { useExamination } from './worker/use-map-workers.tsx'

type Role = Me['person']['role']

/** Saves where one is used to it. */
const useSaveKey = (save: () => void): void => {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || event.altKey || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  })
  useEffect(() => {
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

/** One version: on one side its text, verdicts, walk or what is being done with it; on the other the drawing. */
export function Workbench({ map, role }: { readonly map: MapDetail; readonly role: Role }) {
  const admin = role === 'admin'
  const { show } = useSearch({ strict: false })
  const typed = useTypedMap(map)
  const saving = useSaveMap(map, typed)
  const activating = useActivateMap(map)
  const examination = useExamination(typed.text)
  const [chosen, choose] = useState<Chosen | null>(null)
  const [walk, setWalk] = useState<Walk | null>(null)
  const { known } = examination
  const verdicts = useMemo(() => verdictsOf(known), [known])
  const verdict = chosenVerdict(verdicts, chosen)
  const story = verdict === null || chosen === null ? null : { game: chosen.game, step: chosen.step, verdict }
  const walked = useMemo(() => storyOfWalk(walk), [walk])

  const writable = admin && isOpen(map.status)
  const views = mapViews.filter((view) => view !== 'use' || writable)
  const view = views.find((one) => one === show) ?? (writable ? 'text' : 'verdicts')

  const save = async (): Promise<MapDetail | null> => {
    if (!writable || !typed.dirty || saving.isPending) return null
    const { text, note, staffing } = typed
    return await saving.mutateAsync({ text, note, staffing }).catch(() => null)
  }
  useSaveKey(() => void save())
  // What the refusal is about is said by the choice of ways on.
  const refused = saving.isError && !typed.overtaken && isOpen(map.status) ? problemOf(saving.error) : null

  return (
    <div className={classes.map}>
      <MapHead map={map} typed={typed} admin={admin} saving={saving.isPending} save={() => void save()} />
      <div className={classes.news}>
        <Conflict map={map} typed={typed} />
        {refused === null ? null : <Refusal problem={refused} />}
        <ProofVoid ruledOut={map.ruledOut} />
        {activating.isSuccess ? <Activated result={activating.data} /> : null}
      </div>
      <div className={classes.bar}>
        <ViewTabs views={views} view={view} />
        <Summary examination={examination} />
      </div>
      <div className={classes.body} data-view={view}>
        {view === 'drawing' ? null : (
          <div className={classes.pane} data-view={view}>
            {view === 'text' ? (
              <TextPane typed={typed} examination={examination} writable={writable} />
            ) : null}
            {view === 'verdicts' ? (
              <VerdictPane
                examination={examination}
                verdicts={verdicts}
                chosen={verdict === null ? null : chosen}
                choose={choose}
                put={writable ? typed.setText : null}
                version={map}
                saved={typed.text === map.text}
                maySign={role === 'leader'}
                instead={admin ? mapWords.putByDraft() : mapWords.putByAdmin()}
              />
            ) : null}
            {view === 'walk' ? <WalkPane examination={examination} chosen={chosen} onWalk={setWalk} /> : null}
            {view === 'compare' ? <Compare text={typed.text} /> : null}
            {view === 'use' ? (
              <GoingLive
                map={map}
                typed={typed}
                known={known?.text === typed.text ? known.map : null}
                save={save}
                saving={saving.isPending}
                activating={activating}
              />
            ) : null}
            {view === 'versions' ? <VersionList open={map.version} /> : null}
          </div>
        )}
        <div className={classes.picture}>
          <DrawingPane
            text={typed.text}
            examination={examination}
            told={walked ?? story}
            go={walked === null && chosen !== null ? (step) => choose({ ...chosen, step }) : null}
          />
        </div>
      </div>
    </div>
  )
}
