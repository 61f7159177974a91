/**
 * Everything that the JSON schema published in the OCEL 2.0 specification (section 8.2) asks for, and what its text
 * adds: attributes are declared with one of five types, times are ISO 8601.
 */
const typed = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      attributes: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            type: { enum: ['string', 'time', 'integer', 'float', 'boolean'] },
          },
          required: ['name', 'type'],
        },
      },
    },
    required: ['name', 'attributes'],
  },
}
const time = {
  type: 'string',
  pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$`,
}
const relationships = {
  type: 'array',
  items: {
    type: 'object',
    properties: { objectId: { type: 'string' }, qualifier: { type: 'string' } },
    required: ['objectId', 'qualifier'],
  },
}

export const ocelRules = {
  type: 'object',
  properties: {
    eventTypes: typed,
    objectTypes: typed,
    events: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          type: { type: 'string' },
          time,
          attributes: {
            type: 'array',
            items: {
              type: 'object',
              properties: { name: { type: 'string' }, value: { type: 'string' } },
              required: ['name', 'value'],
            },
          },
          relationships,
        },
        required: ['id', 'type', 'time'],
      },
    },
    objects: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          type: { type: 'string' },
          attributes: {
            type: 'array',
            items: {
              type: 'object',
              properties: { name: { type: 'string' }, value: { type: 'string' }, time },
              required: ['name', 'value', 'time'],
            },
          },
          relationships,
        },
        required: ['id', 'type'],
      },
    },
  },
  required: ['eventTypes', 'objectTypes', 'events', 'objects'],
}
