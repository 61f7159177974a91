import { createRoute } from '@hono/zod-openapi'
import { searchPage, searchQuery } from '../../shapes/search.ts'
import { json } from './bodies.ts'
import { problems } from './problem.ts'

export const searchCases = createRoute({
  method: 'get',
  path: '/api/v1/search',
  operationId: 'searchCases',
  tags: ['cases'],
  summary: 'Cases I may see that are found by words, names, numbers or references, the last changed first',
  'x-policy': 'signed-in',
  request: { query: searchQuery },
  responses: { 200: json(searchPage, 'A page of cases, and why each was found'), ...problems(401, 422) },
})

export const searchRoutes = [searchCases] as const
