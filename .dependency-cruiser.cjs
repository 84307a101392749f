// Imports point downward only: entries → define → elements → templates, controllers → sources → formats → model → lib.
// locale (words, dates, numbers) stands beside model: whatever renders may use it.
const layers = {
  lib: [],
  model: ['lib'],
  locale: ['model', 'lib'],
  formats: ['model', 'lib'],
  sources: ['formats', 'model', 'lib'],
  controllers: ['sources', 'formats', 'locale', 'model', 'lib'],
  templates: ['locale', 'model', 'lib'],
  elements: ['templates', 'controllers', 'sources', 'formats', 'locale', 'model', 'lib'],
  define: ['elements', 'model', 'lib'],
  prerender: ['elements', 'controllers', 'sources', 'formats', 'locale', 'model', 'lib'],
};

module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([layer, below]) => ({
      name: `${layer}-imports-only-what-is-below`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/((${[layer, ...below].join('|')})/${layer === 'prerender' ? '|(all|server)\\.ts$' : ''})` },
    })),
    {
      name: 'elements-do-not-import-one-another',
      comment: 'They share templates, controllers and the base classes.',
      severity: 'error',
      from: { path: '^src/elements/' },
      to: { path: '^src/elements/(?!(plain-element|tin-element|data-element|article-view|image-viewer)\\.)[^/]+(?<!\\.styles)\\.ts$' },
    },
    {
      name: 'formats-know-no-lit',
      severity: 'error',
      from: { path: '^src/(formats|model|lib)/' },
      to: { path: '^node_modules/(lit|@lit)' },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What stands for the package's types in frameworks is no code of the kit's.
    exclude: '^src/types/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'], extensions: ['.ts', '.js'] },
  },
};
