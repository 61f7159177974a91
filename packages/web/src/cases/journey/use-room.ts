import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface Room {
  readonly width: number
  readonly mirrored: boolean
}

/** How much room there is for the picture, and on which side it begins. */
export const useRoom = (): readonly [RefObject<HTMLDivElement | null>, Room] => {
  const frame = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<Room>({ width: 640, mirrored: false })
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return
    const measure = () =>
      setRoom({
        width: Math.max(240, element.clientWidth),
        mirrored: getComputedStyle(element).direction === 'rtl',
      })
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(element)
    return () => watching.disconnect()
  }, [])
  return [frame, room]
}
