import type { Box } from '@buckstop/service-map/drawing'
import { getViewportForBounds, useReactFlow, useStoreApi } from '@xyflow/react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import type { Picture } from './flow.ts'
import type { Lights } from './lit.ts'

/** How far one press of an arrow key moves the drawing, in pixels. */
const stride = 64

/** Nothing is enlarged beyond this to fill its room. */
const largest = 1.1

const unhurried = (): { readonly duration: number } => ({
  duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160,
})

export interface View {
  readonly larger: () => void
  readonly smaller: () => void
  readonly fit: () => void
  readonly onMoveStart: (event: unknown) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** What holds all of these. */
const around = (boxes: readonly Box[]): Box => {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/**
 * Shows all of the drawing until somebody moves it by hand, and brings what is told into sight when it is not.
 * A map that changes while somebody types is shown whole again, unless they were looking at a part of it.
 */
export const useKeptInView = (picture: Picture, lights: Lights, telling: boolean): View => {
  const flow = useReactFlow()
  const store = useStoreApi()
  const byHand = useRef(false)

  /** From where the layout put the boxes: there is nothing to wait for but the room that they are given. */
  const show = (boxes: readonly Box[], padding: number) => {
    const { domNode, minZoom, panZoom } = store.getState()
    const { width, height } = domNode?.getBoundingClientRect() ?? { width: 0, height: 0 }
    if (domNode === null || panZoom === null || width === 0 || height === 0 || boxes.length === 0) return
    const viewport = getViewportForBounds(around(boxes), width, height, minZoom, largest, padding)
    // What was not seen yet jumps into its place: nobody has to follow it.
    void flow.setViewport(viewport, 'fitted' in domNode.dataset ? unhurried() : {})
    domNode.dataset['fitted'] = ''
  }
  const boxOf = (id: string): readonly Box[] => {
    const box = picture.layout.boxes.get(id)
    return box === undefined ? [] : [box]
  }
  const fit = () => {
    byHand.current = false
    show([...picture.layout.boxes.values()], 0.04)
  }

  const litNodes = (now: Lights) =>
    picture.graph.nodes.flatMap(({ id }) => {
      const light = now(id)
      return light.now || (telling && light.way !== null) ? [{ id, now: light.now }] : []
    })

  const inSight = (id: string): boolean => {
    const box = picture.layout.boxes.get(id)
    const { width, height, transform } = store.getState()
    const [x, y, zoom] = transform
    if (box === undefined) return true
    const left = box.x * zoom + x
    const top = box.y * zoom + y
    return left >= 0 && top >= 0 && left + box.width * zoom <= width && top + box.height * zoom <= height
  }

  const onPicture = useEffectEvent(({ graph }: Picture) => {
    if (!byHand.current && graph.nodes.length > 0) fit()
  })
  const onLights = useEffectEvent((now: Lights) => {
    const lit = litNodes(now)
    const step = lit.filter((one) => one.now)
    if (!telling || lit.length === 0) onPicture(picture)
    // A story told whole is looked at closely; a step only where it can't be seen from there.
    else if (step.length === 0 || !step.every(({ id }) => inSight(id)))
      show(
        lit.flatMap(({ id }) => boxOf(id)),
        0.08,
      )
  })
  useEffect(() => onPicture(picture), [picture])
  useEffect(() => onLights(lights), [lights])

  // The drawing is given its room once the page is laid out, and another when the window changes.
  const onResize = useEffectEvent(() => onPicture(picture))
  useEffect(() => {
    const { domNode } = store.getState()
    if (domNode === null) return undefined
    const watching = new ResizeObserver(() => onResize())
    watching.observe(domNode)
    return () => watching.disconnect()
  }, [store])

  const move = (x: number, y: number) => {
    byHand.current = true
    const now = flow.getViewport()
    void flow.setViewport({ ...now, x: now.x + x, y: now.y + y })
  }
  const larger = () => {
    byHand.current = true
    void flow.zoomIn(unhurried())
  }
  const smaller = () => {
    byHand.current = true
    void flow.zoomOut(unhurried())
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(stride, 0),
    ArrowRight: () => move(-stride, 0),
    ArrowUp: () => move(0, stride),
    ArrowDown: () => move(0, -stride),
    '+': larger,
    '=': larger,
    '-': smaller,
    '0': fit,
  }
  return {
    larger,
    smaller,
    fit,
    onMoveStart: (event) => {
      // Moves of the drawing itself come without an event.
      if (event !== null) byHand.current = true
    },
    onKeyDown: (event) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
      if (act === undefined) return
      event.preventDefault()
      act()
    },
  }
}
