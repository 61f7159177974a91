import { event } from '../../matter/shape/event-type.ts'
import { saidZone } from './zones.ts'

export const clockEvents = [event('zoneSaid', saidZone.shape)] as const
