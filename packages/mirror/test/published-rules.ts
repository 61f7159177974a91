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

const ATTRIBUTES = ['string', 'date', 'int', 'float', 'boolean', 'id', 'list', 'container']

type XesRule = {
  readonly required: readonly string[]
  readonly children: readonly string[]
  readonly inOrder: boolean
}

/** What the XML schema of IEEE 1849-2016 allows: per element its attributes and its children, in their order. */
export const xesRules: Readonly<Record<string, XesRule>> = {
  log: {
    required: ['xes.version', 'xes.features'],
    children: ['extension', 'global', 'classifier', 'ATTRIBUTE', 'trace', 'event'],
    inOrder: true,
  },
  trace: { required: [], children: ['ATTRIBUTE', 'event'], inOrder: true },
  event: { required: [], children: ['ATTRIBUTE'], inOrder: true },
  global: { required: ['scope'], children: ['ATTRIBUTE'], inOrder: true },
  extension: { required: ['name', 'prefix', 'uri'], children: [], inOrder: true },
  classifier: { required: ['name', 'keys'], children: [], inOrder: true },
  ATTRIBUTE: { required: ['key', 'value'], children: ['ATTRIBUTE'], inOrder: false },
}

export const xesValueRules: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  int: /^[+-]?\d+$/,
  float: /^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|INF|-INF|NaN)$/,
  boolean: /^(true|false|0|1)$/,
  id: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
}

export const xesKind = (element: string): string => (ATTRIBUTES.includes(element) ? 'ATTRIBUTE' : element)
