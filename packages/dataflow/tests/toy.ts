import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import {
  analyze,
  compileModels,
  type Analysis,
  type Hole,
  type LibraryModel,
  type Receiver,
  type SinkUse,
} from '../src/index.js';

const models: readonly LibraryModel[] = [
  {
    modules: ['node:toy-shell'],
    sinks: [
      { kind: 'shell', calls: ['run', 'runSync'], command: 0, options: 1, shell: 'always' },
      { kind: 'shell', calls: ['start'], command: 0, arguments: 1, options: -1, shell: 'option' },
    ],
    sanitizers: [{ calls: ['quote'], clears: ['shell-word'] }],
    propagators: [
      { calls: ['promisify'], result: 'promisified', argument: 0 },
      { calls: ['format'], result: 'format' },
    ],
  },
  {
    modules: ['toy-shell/global'],
    definesGlobals: ['run'],
    sinks: [{ kind: 'shell', calls: ['run'], command: 0, shell: 'always' }],
  },
  {
    modules: ['toy-db'],
    types: {
      Pool: ['new Pool()', 'createPool()'],
      Client: ['Pool.connect()', 'Pool.connect(0)#1'],
    },
    sinks: [
      { kind: 'sql', calls: ['Pool.query', 'Client.query', 'new Query()'], text: [0, '0.text'] },
    ],
  },
  {
    modules: ['toy-web'],
    types: {
      Handler: [
        'default().get(1)',
        'default().route(0.handler)',
        'Route.handler',
        'Handler.*',
        'default().make(0)().handle',
        'default().onrequest',
      ],
      Injected: ['default().inject(0)', 'default().inject(0).*'],
      Route: ['default().routes(0.*)'],
      Request: [
        'Handler#0',
        'Handler/3#1',
        'ExportedHandler#0',
        'LookAlike#0',
        '@Req()',
        'Injected#$request',
      ],
      ExportedHandler: [],
      LookAlike: [],
      Action: [],
      Plain: [],
      Context: ['default().use(*)#0'],
    },
    shapes: [
      { type: 'ExportedHandler', exported: ['handle'] },
      { type: 'LookAlike', parameters: [['req'], ['res']], reads: ['0.query'] },
      { type: 'Action', directive: 'use toy' },
      { type: 'Plain', exported: ['plain'] },
    ],
    sources: [
      {
        label: 'remote',
        values: ['Request.query', 'Context.text', 'Context.*', '@Query()', 'Action#*'],
      },
      { label: 'remote', oneLine: true, values: ['Context.address', 'Context.header()'] },
      { label: 'remote', oneLine: false, values: ['Context.address.query'] },
    ],
    results: [{ calls: ['@NumberPipe', '@new NumberPipe()'], is: 'number' }],
  },
  {
    globals: ['toyPage'],
    sources: [{ label: 'remote', values: ['toyPage.address'] }],
  },
  { globals: ['window'], sources: [{ label: 'remote', values: ['window.given'] }] },
  {
    globals: ['toyPage', '?'],
    sinks: [
      {
        kind: 'code',
        byName: true,
        calls: ['toyPage.make().content=', 'toyPage.make().put'],
        arguments: [0],
        when: { position: 0, of: 'receiver', is: 'code' },
      },
      {
        kind: 'code',
        byName: true,
        calls: ['toyAttribute'],
        arguments: [1],
        when: { position: 0, begins: 'on' },
      },
    ],
  },
  {
    modules: ['toy-client'],
    types: { Failure: ['load().catch(0)#0', 'Client.load().catch(0)#0'], Client: ['connect()'] },
    sources: [{ label: 'network', values: ['Failure'] }],
  },
  {
    modules: ['toy-log'],
    types: { Logger: ['default()', 'new Log()', 'Logger.child()'] },
    sinks: [{ kind: 'log', calls: ['Logger.info'], arguments: ['0..'] }],
  },
  {
    modules: ['toy-check'],
    types: { Schema: ['listed()', 'text()', 'object()', 'Schema.like()'] },
    schemas: [
      { calls: ['listed()'], accepts: 'listed' },
      { calls: ['Schema.like()'], accepts: 'matching' },
      { calls: ['object()'], accepts: 'fields' },
    ],
    validators: [
      { calls: ['Schema.parse'], schema: 'receiver', input: 0, refuses: 'now' },
      { calls: ['Schema.parseLater'], schema: 'receiver', input: 0, refuses: 'later' },
      { calls: ['Schema.parseTrimmed'], schema: 'receiver', input: 0 },
    ],
    assertions: [
      { calls: ['default()', 'ok()'], holds: 'true' },
      { calls: ['match()'], holds: 'matches' },
      { calls: ['equal()'], holds: 'equals' },
    ],
  },
  {
    modules: ['toy-model'],
    types: { Procedure: ['procedure', 'Procedure.input()', 'Procedure.output()'] },
    sources: [
      { label: 'model', schema: [0], by: 'input', values: ['Procedure.handle(0)#0.given'] },
      { label: 'model', values: ['ask().text'] },
      { label: 'model', schema: ['0.schema'], values: ['answer().data'] },
    ],
  },
  {
    modules: ['toy-page'],
    globals: ['<>'],
    types: { Printer: ['new Printer()'], Box: ['Printer.box'] },
    sinks: [
      { kind: 'html', calls: ['<>'], arguments: ['0.markup.html'] },
      { kind: 'html', calls: ['Box.markup='], arguments: [0] },
      { kind: 'html', calls: ['Markup'], arguments: ['0.children'] },
      { kind: 'file', calls: ['save'], arguments: [0], access: 'write' },
    ],
    sanitizers: [
      { calls: ['clean'], clears: ['html'] },
      {
        calls: ['Printer.print'],
        clears: ['html'],
        unless: { position: '0.raw', is: true },
      },
    ],
  },
  {
    globals: ['?'],
    sinks: [{ kind: 'html', calls: ['markup=', 'addMarkup'], arguments: [0] }],
  },
  {
    globals: ['import', 'require'],
    sinks: [{ kind: 'module', calls: ['import', 'require'], arguments: [0] }],
  },
  {
    globals: ['eval', 'Function'],
    sinks: [{ kind: 'code', calls: ['eval', 'Function', 'new Function()'], arguments: ['0..'] }],
  },
];

const index = compileModels(models);

const kinds = ['shell', 'sql', 'code', 'module', 'log', 'html', 'file'] as const;

/** Every use of a sink as a line: `toy-shell.run: ls {dir: unknown}`. */
export function uses(
  code: string,
  parsers: 'both' | 'typescript' | 'espree' = 'both',
): readonly string[] {
  const lines = lint(code, parsers === 'espree' ? undefined : typescriptParser);
  if (parsers === 'both') {
    const again = lint(code, undefined);
    if (again.join('\n') !== lines.join('\n'))
      throw new Error(`parsers differ:\n${again.join('\n')}\n${lines.join('\n')}`);
  }
  return lines;
}

/** How many steps all sinks and escapes of the program take. */
export function stepsOf(code: string): number {
  let steps = Number.NaN;
  const count: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      Program: () => {
        const analysis = analyze(sourceCode, index);
        for (const kind of kinds) {
          analysis.sinks(kind);
          analysis.escapes(kind);
        }
        ({ steps } = analysis.stats);
      },
    }),
  };
  const plugins = { toy: { rules: { count } } };
  new Linter().verify(code, { plugins, rules: { 'toy/count': 'error' } });
  return steps;
}

/** Whether the program is looked into at all. */
export function canReachSinks(code: string): boolean {
  return asked(code, (analysis) => analysis.canReachSinks());
}

/** Whether anything in the program can come from a stranger. */
export function canBringRemote(code: string): boolean {
  return asked(code, (analysis) => analysis.canBring('remote'));
}

function asked(code: string, question: (analysis: Analysis) => boolean): boolean {
  let answer = false;
  const ask: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      Program: () => {
        answer = question(analyze(sourceCode, index));
      },
    }),
  };
  const plugins = { toy: { rules: { ask } } };
  const [problem] = new Linter().verify(code, { plugins, rules: { 'toy/ask': 'error' } });
  if (problem !== undefined) throw new Error(problem.message);
  return answer;
}

const parserOptions = { ecmaFeatures: { jsx: true } };

function lint(code: string, parser: Linter.Parser | undefined): readonly string[] {
  const lines: string[] = [];
  const [problem] = new Linter().verify(
    code,
    [
      {
        files: ['**'],
        plugins: { toy: { rules: { uses: collect(lines) } } },
        rules: { 'toy/uses': 'error' },
        languageOptions: { ...(parser && { parser }), parserOptions },
      },
    ],
    { filename: parser === undefined ? 'file.jsx' : 'file.tsx' },
  );
  if (problem !== undefined) throw new Error(problem.message);
  return lines;
}

function collect(lines: string[]): Rule.RuleModule {
  return {
    create: ({ sourceCode }) => ({
      Program: () => {
        const analysis = analyze(sourceCode, index);
        for (const kind of kinds) {
          for (const use of analysis.sinks(kind)) {
            const isPlain = kind === 'module' && use.argument(0)?.constants !== undefined;
            if (!isPlain) lines.push(describe(use, sourceCode.text));
          }
          for (const { node, name } of analysis.escapes(kind)) {
            lines.push(`escape ${name}: ${sourceCode.text.slice(...node.range)}`);
          }
        }
      },
    }),
  };
}

function describe(use: SinkUse<(typeof kinds)[number]>, text: string): string {
  const { sink } = use;
  const value = sink.kind === 'sql' ? use.arguments(sink.text)[0] : use.argument(0);
  const texts = (value?.texts ?? []).map((parts) =>
    parts.map((part) => (typeof part === 'string' ? part : hole(part, text))).join(''),
  );
  const via = use.via === undefined ? '' : ` via ${use.via.name}:${use.via.line}`;
  return `${use.name}${via}: ${texts.join(' | ')}${sink.kind === 'log' ? madeBy(use.receiver) : ''}`;
}

/** The calls that made the object, each with what its first argument says of `redact`. */
function madeBy(receiver: Receiver | undefined): string {
  if (receiver === undefined) return '';
  const redact = receiver.argument(0)?.properties?.get('redact')?.constants ?? [];
  return ` < ${receiver.node.type}(${redact.join()})${madeBy(receiver.receiver)}`;
}

function hole({ node, certainty, safeFor }: Hole, text: string): string {
  const safe = [...safeFor].map((each) => ` ${each}`).join('');
  return `{${text.slice(...node.range)}: ${certainty}${safe}}`;
}
