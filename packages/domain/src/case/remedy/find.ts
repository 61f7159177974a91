import type { LivingCase } from '../state.ts'
import type { Granted, RemedyRequest } from './state.ts'

export const findRemedy = ({ remedies }: LivingCase, number: number): Granted | undefined =>
  remedies?.granted.find(({ remedy }) => remedy === number)

export const findRequest = ({ remedies }: LivingCase, number: number): RemedyRequest | undefined =>
  remedies?.requests.find(({ request }) => request === number)

/** What a promise is to deliver; undefined of any other promise. */
export const remedyOfPromise = ({ remedies }: LivingCase, number: number): Granted | undefined =>
  remedies?.granted.find(({ promise }) => promise === number)
