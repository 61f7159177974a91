import '@xyflow/react/dist/base.css'

import type { ServiceMap, Verdict } from '@buckstop/service-map'
import type { EdgeKind, Ways } from '@buckstop/service-map/drawing'
import { ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react'
import { useMemo } from 'react'
import { drawingWords } from '../../words/drawing.ts'
import { mapWords } from '../../words/map.ts'
import type { Game } from '../verdicts/verdict-words.ts'
import classes from './drawing.module.css'
import { DrawingTools } from './drawing-tools.tsx'
import { edgesOf, nodesOf, type Picture } from './flow.ts'
import { InWords } from './drawing-in-words.tsx'
import { Legend } from './legend.tsx'
import { allWays, type Lights, storyLights, type Way } from './lit.ts'
import { LightContext, StopBox } from './stop-node.tsx'
import { useKeptInView } from './in-view.ts'
import { Tips, WayLine } from './way-line.tsx'

const nodeTypes = { stop: StopBox }
const edgeTypes = { way: WayLine }
const noAttribution = { hideAttribution: true }
/** Nothing in it can be selected: what it says of that by itself would not be true. */
const nothingToSelect = { 'node.a11yDescription.default': '', 'edge.a11yDescription.default': '' }

/** Below this scale what stands in a box under its name can't be read. */
const readable = 0.72

interface DrawingProps {
  readonly map: ServiceMap
  readonly picture: Picture
  /** What goes round and what is safe, of the game that is looked at; lit while no story is told. */
  readonly ways: Ways
  readonly verdicts: readonly Verdict[]
  readonly game: Game
  /** The verdict whose story is told, and how far; null for none. */
  readonly told: { readonly verdict: Verdict; readonly step: number | null } | null
  /** What is not on the way of whoever is not safe steps back. */
  readonly led: boolean
}

const shown = ({ graph }: Picture, lights: Lights): ReadonlySet<Way> =>
  new Set(graph.edges.flatMap(({ id }) => lights(id).way ?? []))

/** The map as a picture that can be moved and enlarged, with the same in words below. */
export function Drawing(props: DrawingProps) {
  return (
    <ReactFlowProvider>
      <Drawn {...props} />
    </ReactFlowProvider>
  )
}

function Drawn({ map, picture, ways, verdicts, game, told, led }: DrawingProps) {
  const verdict = told?.verdict ?? null
  const step = told?.step ?? null
  const lights = useMemo(
    () => (verdict === null ? allWays(ways, led) : storyLights(map, verdict, step)),
    [map, ways, led, verdict, step],
  )
  const nodes = useMemo(() => nodesOf(picture), [picture])
  const edges = useMemo(() => edgesOf(picture, lights, game), [picture, lights, game])
  const kinds = useMemo(() => new Set<EdgeKind>(picture.graph.edges.map(({ kind }) => kind)), [picture])
  const view = useKeptInView(picture, lights, told !== null)
  const far = useStore((store) => store.transform[2] < readable)
  return (
    <section className={classes.drawing} aria-label={mapWords.views.drawing()}>
      <Tips />
      <LightContext value={lights}>
        <ReactFlow
          className={classes.flow ?? ''}
          data-far={far || undefined}
          tabIndex={0}
          aria-label={drawingWords.map()}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onMoveStart={view.onMoveStart}
          onKeyDown={view.onKeyDown}
          minZoom={0.04}
          maxZoom={2.5}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          proOptions={noAttribution}
          ariaLabelConfig={nothingToSelect}
        />
      </LightContext>
      <DrawingTools view={view} save={{ map, picture, ways, verdicts, game, led }} />
      <div className={classes.below}>
        <Legend kinds={kinds} ways={shown(picture, lights)} game={game} />
        <InWords graph={picture.graph} lights={lights} game={game} />
      </div>
    </section>
  )
}
