/**
 * Who may import whom. A room is entered by its door (`index.ts`); apps stand on rooms, flow rooms on base rooms,
 * base rooms on `access` and on reference rooms, all of them on platform, contracts and kernel. There is no list of
 * exceptions; `test/architecture/imports.spec.ts` proves that each rule bites.
 */
const reference = ['causes', 'demo', 'policies', 'reasons'];
/** In order: a base room may ask those before it, and nobody after it. */
const base = [
  'access',
  'deadlines',
  'delivery',
  'work-orders',
  'dispute',
  'terms',
  'evidence',
  'live',
  'room',
  'roster',
  'audit',
];
const flow = [
  'intake',
  'triage',
  'consent',
  'registration',
  'referral',
  'appointment',
  'mediation',
  'offer',
  'settlement',
  'confirmation',
  'handover',
  'questions',
  'feedback',
  'notices',
  'desk',
];
/** Clients of the public API: they know the house from outside only. */
const outside = ['journey', 'demo'];
const ground = ['kernel', 'contracts', 'platform'];
const oneOf = (...rooms) => `(?:${rooms.flat().join('|')})`;

const ours = '^(?:apps|libs|test)/';
const testFile = '\\.(?:spec|int-spec|e2e-spec|fixture)\\.ts$';

const directions = [
  {
    name: 'kernel-stands-alone',
    comment: 'The kernel imports nothing of ours.',
    from: { path: '^libs/kernel/', pathNot: testFile },
    to: { path: ours, pathNot: '^libs/kernel/' },
  },
  {
    name: 'contracts-on-kernel',
    comment: 'What crosses the wire knows the kernel only.',
    from: { path: '^libs/contracts/', pathNot: testFile },
    to: { path: ours, pathNot: '^libs/(?:contracts|kernel)/' },
  },
  {
    name: 'platform-below-rooms',
    comment: 'The platform knows no room.',
    from: { path: '^libs/platform/', pathNot: testFile },
    to: { path: ours, pathNot: `^libs/${oneOf(ground)}/` },
  },
  {
    name: 'reference-rooms-below-base-rooms',
    comment: 'Law (and the demo county) as data stands on the platform alone.',
    from: { path: `^libs/(${reference.join('|')})/`, pathNot: testFile },
    to: { path: '^(?:libs|apps)/', pathNot: `^libs/(?:$1|${[...ground, ...reference].join('|')})/` },
  },
  ...base.map((room, place) => ({
    name: 'base-rooms-in-order',
    comment: 'Base rooms may ask base rooms named before them; they hear of flow rooms by events.',
    from: { path: `^libs/${room}/`, pathNot: testFile },
    to: {
      path: '^(?:libs|apps)/',
      pathNot: `^libs/${oneOf(room, base.slice(0, place), ground, reference)}/`,
    },
  })),
  {
    name: 'flow-rooms-apart',
    comment: 'Flow rooms never import each other: what follows is told by events in the same unit of work.',
    from: { path: `^libs/(${flow.join('|')})/`, pathNot: testFile },
    to: { path: '^(?:libs|apps)/', pathNot: `^libs/(?:$1|${[...ground, ...reference, ...base].join('|')})/` },
  },
  {
    name: 'clients-stay-outside',
    comment: 'Who plays disputes through the public API learns nothing from inside.',
    from: { path: `^libs/${oneOf(outside)}/`, pathNot: testFile },
    to: { path: '^(?:libs|apps)/', pathNot: `^libs/${oneOf(outside, ground, reference)}/` },
  },
  {
    name: 'rooms-are-known',
    comment: 'Each room belongs to a layer named at the top of this file.',
    from: {},
    to: { path: '^libs/', pathNot: `^libs/${oneOf(ground, reference, base, flow, outside)}/` },
  },
  {
    name: 'nobody-imports-audit',
    comment: 'Facts reach the audit chain through the unit of work.',
    from: { path: '^libs/', pathNot: '^libs/audit/' },
    to: { path: '^libs/audit/' },
  },
  {
    name: 'apps-apart',
    comment: 'Apps share the house as it is put together, and nothing else.',
    from: { path: '^apps/([^/]+)/' },
    to: {
      path: '^apps/',
      pathNot: ['^apps/$1/', '^apps/api/src/(?:rooms|house\\.module|start|workers)\\.ts$'],
    },
  },
];

const doors = [
  {
    name: 'through-the-door',
    comment: 'Another room is entered by its index.ts.',
    from: { path: '^libs/(platform/[^/]+|(?!platform/)[^/]+)/' },
    to: {
      path: '^libs/(?:platform/[^/]+|[^/]+)/src/',
      pathNot: ['^libs/$1/', '^libs/(?:platform/)?[^/]+/src/index\\.ts$'],
    },
  },
  {
    name: 'through-the-door-from-outside',
    comment: 'Apps and tests enter a room by its index.ts as well.',
    from: { path: '^(?:apps|test)/' },
    to: { path: '^libs/(?:platform/[^/]+|[^/]+)/src/', pathNot: '^libs/(?:platform/)?[^/]+/src/index\\.ts$' },
  },
  {
    name: 'no-cycles',
    comment:
      'A cycle is one thing in two files. Types alone may point back: a rule names the context of its machine.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  { name: 'resolvable', comment: 'A misspelt import.', from: {}, to: { couldNotResolve: true } },
];

const insideARoom = [
  {
    name: 'domain-is-pure',
    comment: 'Decisions know the kernel and themselves; machines know xstate too.',
    from: { path: '^libs/([^/]+)/src/domain/', pathNot: testFile },
    to: { pathNot: ['^libs/$1/src/domain/', '^libs/kernel/', 'node_modules/xstate/'] },
  },
  {
    name: 'xstate-in-machines',
    comment: 'Only *.machine.ts and the kernel, which advances machines, know xstate.',
    from: { path: '^libs/(?!kernel/)', pathNot: ['\\.machine\\.ts$', testFile] },
    to: { path: 'node_modules/xstate/' },
  },
  {
    name: 'typeorm-where-rows-are',
    comment: 'Only the database platform, entities, repositories and migrations know TypeORM.',
    from: {
      path: '^(?:libs|apps)/',
      pathNot: ['^libs/platform/', '/persistence/', '\\.(?:entity|repository|migration)\\.ts$', testFile],
    },
    to: { path: 'node_modules/typeorm/' },
  },
  {
    name: 'persistence-below-application',
    comment: 'Rows do not know who uses them.',
    from: { path: '^libs/([^/]+)/src/persistence/', pathNot: testFile },
    to: { path: '^libs/$1/src/(?:application|http|realtime)/' },
  },
  {
    name: 'application-below-http',
    comment: 'A use case does not know how it was called; the validated DTO is the command it is given.',
    from: { path: '^libs/([^/]+)/src/application/', pathNot: testFile },
    to: { path: '^libs/$1/src/(?:http|realtime)/', pathNot: '\\.dto\\.ts$' },
  },
  {
    name: 'http-through-application',
    comment: 'A controller decides and stores nothing itself.',
    from: { path: '^libs/([^/]+)/src/(?:http|realtime)/', pathNot: testFile },
    to: { path: '^libs/$1/src/persistence/' },
  },
];

const screens = [
  {
    name: 'screens-know-no-room',
    comment: 'The screens know the house by its API; the catalogues come in as data.',
    from: { path: '^apps/web/src/' },
    to: { path: '^libs/(?!contracts/)' },
  },
  {
    name: 'screens-take-types-only',
    comment: 'Nothing of the server travels to a browser.',
    from: { path: '^apps/web/src/' },
    to: { path: '^libs/contracts/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'portal-is-light',
    comment: 'A telephone on a slow line loads neither the console nor what it is drawn with.',
    from: { path: '^apps/web/src/portal/' },
    to: { path: ['^apps/web/src/console/', 'node_modules/(?:antd|@ant-design|echarts)/'] },
  },
  {
    name: 'console-apart-from-portal',
    comment: 'What both need is shared.',
    from: { path: '^apps/web/src/console/' },
    to: { path: '^apps/web/src/portal/' },
  },
  {
    name: 'shared-below-both',
    comment: 'What is shared knows neither front end and draws with nothing that only one of them has.',
    from: { path: '^apps/web/src/shared/' },
    to: { path: ['^apps/web/src/(?:portal|console)/', 'node_modules/(?:antd|@ant-design|echarts)/'] },
  },
  {
    name: 'heavy-packages-late',
    comment:
      'Charts and the live line are loaded by whoever shows them, when it shows them; files that draw take their parts at once and are loaded late themselves.',
    from: { path: '^apps/web/src/', pathNot: '/draw-[^/]+\\.ts$' },
    to: {
      path: 'node_modules/(?:echarts|socket\\.io-client)/',
      dependencyTypesNot: ['type-only', 'dynamic-import'],
    },
  },
  {
    name: 'what-draws-late',
    comment: 'See above: a drawing file is loaded when something is drawn.',
    from: { path: '^apps/web/src/' },
    to: { path: '/draw-[^/]+\\.ts$', dependencyTypesNot: ['type-only', 'dynamic-import'] },
  },
];

const tests = [
  {
    name: 'no-tests-in-the-product',
    comment: 'What is delivered does not stand on test code.',
    from: { path: '^(?:libs|apps)/', pathNot: testFile },
    to: { path: ['^test/', testFile] },
  },
  {
    name: 'no-dev-packages-in-the-product',
    comment:
      'A package used at run time is a dependency; generators and the build run where the sources are.',
    from: {
      path: '^(?:libs|apps)/',
      // The screens are built into files of their own.
      pathNot: [
        testFile,
        '^apps/cli/src/(?:openapi|asyncapi|diagrams)',
        '^apps/cli/bundle\\.mjs$',
        '^apps/web/',
      ],
    },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
  },
];

module.exports = {
  forbidden: [...directions, ...doors, ...insideARoom, ...screens, ...tests].map((rule) => ({
    severity: 'error',
    ...rule,
  })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/'] },
    // Types bind rooms together as values do.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'types'] },
  },
};
