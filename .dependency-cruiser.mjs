// Which package may know which, and which room of the server. Tests may import what they like.
import { roomRules } from './scripts/rooms.mjs'

const tests = String.raw`\.(?:test|examples)\.tsx?$|^packages/[^/]+/(test|bench)/`
/** @param {string} names */
const src = (names) => `^packages/(${names})/src/`
const packageOf = String.raw`^packages/([^/]+)/src/`

const domain = '^packages/domain/src/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'the-pure-core-does-nothing',
      comment:
        'decide and evolve get time, identifiers and the directory as arguments: no I/O in domain. Events and states are read by schemas.',
      severity: 'error',
      from: { path: src('domain'), pathNot: tests },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown'],
        pathNot: '^node_modules/zod/',
      },
    },
    {
      name: 'what-matters-are-made-of-knows-no-kind',
      comment:
        'Ownership, offers, asks, promises and escalations know a standing and not a case. Kinds stand in the register, domain/src/kinds.ts.',
      severity: 'error',
      from: { path: String.raw`${domain}(?:time|directory|matter)/`, pathNot: tests },
      to: { path: String.raw`${domain}(?!time/|directory/|matter/)` },
    },
    {
      name: 'time-and-company-know-no-matter',
      severity: 'error',
      from: { path: String.raw`${domain}(?:time|directory)/`, pathNot: tests },
      to: { path: String.raw`${domain}matter/` },
    },
    {
      name: 'a-kind-of-matter-knows-no-other',
      comment: 'What two kinds need goes down to domain/src/matter.',
      severity: 'error',
      from: { path: String.raw`${domain}(?!time/|directory/|matter/)([^/]+)/`, pathNot: tests },
      to: { path: String.raw`${domain}(?!time/|directory/|matter/|$1/)` },
    },
    {
      name: 'the-map-knows-its-language-alone',
      comment:
        'service-map reads YAML, checks it against a schema, lays it out and words it: nothing else from outside.',
      severity: 'error',
      from: { path: src('service-map'), pathNot: [tests, '/write-[^/]+[.]ts$'] },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown'],
        pathNot: '^node_modules/(yaml|zod|elkjs|fastest-levenshtein|intl-messageformat)/',
      },
    },
    {
      name: 'only-the-terminals-english-reads-messages',
      comment:
        'service-map gives codes and facts; who words them for a page has a reader of messages of its own.',
      severity: 'error',
      from: { path: src('service-map'), pathNot: [tests, '/words/english[.]ts$'] },
      to: { path: '^(node_modules/)?intl-messageformat(/|$)' },
    },
    {
      name: 'domain-and-map-share-types-alone',
      severity: 'error',
      from: { path: src('domain|service-map'), pathNot: tests },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-and-map-know-no-other-package',
      severity: 'error',
      from: { path: src('domain|service-map'), pathNot: tests },
      to: { path: '^packages/(?!domain/|service-map/)' },
    },
    {
      name: 'mirror-stands-alone',
      comment:
        'The mirror reads event logs, whoever wrote them: it knows neither our server nor our pages. It draws the map as lived with what draws the map as designed, and working hours are written in one way.',
      severity: 'error',
      from: { path: src('mirror'), pathNot: tests },
      to: {
        path: '^packages/(?!mirror/|service-map/src/draw/drawing[.]ts$|domain/src/time/(weekly-hours|working-calendar)[.]ts$)',
      },
    },
    {
      name: 'web-knows-the-server-by-its-contract',
      comment:
        'The workspace knows the server by its OpenAPI document alone; the look is shared. The service map is pure and runs in a browser, so that a map is checked as it is typed.',
      severity: 'error',
      from: { path: src('web'), pathNot: tests },
      to: { path: '^packages/(?!web/|look/|service-map/src/)' },
    },
    {
      name: 'the-look-knows-nothing',
      severity: 'error',
      from: { path: src('look'), pathNot: tests },
      to: { path: '^packages/(?!look/)' },
    },
    {
      name: 'server-knows-neither-web-nor-cli',
      severity: 'error',
      from: { path: src('server'), pathNot: tests },
      to: { path: src('web|cli') },
    },
    {
      name: 'server-knows-how-the-mirror-reads-files',
      comment: 'Files that others wrote are read in one way, for the mirror and for the import.',
      severity: 'error',
      from: { path: src('server'), pathNot: tests },
      to: { path: '^packages/mirror/(?!src/reading/index[.]ts$)' },
    },
    {
      name: 'no-circles',
      comment: 'Nor of types: two files that need each other are one, or what both need is a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'product-without-test-kit',
      comment: 'What ships imports neither tests nor what only tests need.',
      severity: 'error',
      from: { path: packageOf, pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'only-what-is-declared',
      comment: 'Every library stands in the package.json of the package that imports it.',
      severity: 'error',
      from: { path: packageOf, pathNot: tests },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        pathNot: '^packages/',
      },
    },
    ...roomRules(tests),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`(^|/)dist(\.|/)` },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.svg'],
    },
  },
}
