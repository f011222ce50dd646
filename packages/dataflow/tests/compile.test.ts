import { describe, expect, it } from 'vitest';
import { checkModel, compileModels, type LibraryModel, ModelError } from '../src/index.js';

function mistake(model: unknown): string {
  try {
    checkModel(model, 'toy');
  } catch (error) {
    if (error instanceof ModelError) return error.message.replace(/^.*? cannot be used: /, '');
    throw error;
  }
  return 'none';
}

const sql = { kind: 'sql', calls: ['Pool.query'], text: [0, '0.text'] };
const shell = { kind: 'shell', calls: ['run'], command: 0, shell: 'always' };
const setting = { kind: 'setting', calls: ['run'], effect: 'it runs' };
const code = { kind: 'code', calls: ['new Run()'], arguments: ['0..'] };

describe('a mistake in a model', () => {
  it('names the library, the key and the remedy', () => {
    const wrong = { modules: ['toy'], sources: [{ label: 'remote', values: ['a('] }] } as const;
    expect(() => compileModels([wrong])).toThrow(ModelError);
    expect(() => compileModels([wrong])).toThrow(
      /^The model of "toy" cannot be used: sources\[0\]\.values\. Write an array of access paths .*, not "a\("\.$/,
    );
  });

  it.each([
    [[], 'the whole. Write an object.'],
    [{}, 'modules. Name at least one module or global.'],
    [{ module: ['toy'] }, 'module. It is not a known key. Did you mean "modules"?'],
    [{ modules: 'toy' }, 'modules. Write an array of names, not "toy".'],
    [{ modules: [''] }, 'modules. Write an array of names, not "".'],
    [
      { modules: ['toy'], types: [] },
      'types. Write an object: { Pool: ["createPool()"] }, not [].',
    ],
    [{ modules: ['toy'], types: { Pool: ['f('] } }, /^types\.Pool\. Write .*, not "f\("\.$/],
    [{ modules: ['toy'], sinks: {} }, 'sinks. Write an array of rows, not {}.'],
    [{ modules: ['toy'], sinks: [null] }, 'sinks[0]. Write an object with a "kind".'],
    [
      row({ ...sql, kind: 'sqll' }),
      /^sinks\[0\]\.kind\. Write one of .*, not "sqll"\. Did you mean "sql"\?$/,
    ],
    [row({ ...sql, kind: undefined }), /^sinks\[0\]\.kind\. It is missing\. Write one of shell, /],
    [row({ ...sql, calls: [] }), /^sinks\[0\]\.calls\. Write an array of access paths/],
    [row({ ...sql, calls: 'run' }), /^sinks\[0\]\.calls\. .*, not "run"\.$/],
    [row({ ...sql, call: ['run'] }), 'sinks[0].call. It is not a known key. Did you mean "calls"?'],
    [
      row({ ...sql, text: ['first'] }),
      /^sinks\[0\]\.text\. .* argument positions.*, not "first"\.$/,
    ],
    [row({ ...sql, text: 0 }), /^sinks\[0\]\.text\. .*, not 0\.$/],
    [
      row({ ...sql, values: 1.5 }),
      /^sinks\[0\]\.values\. Write an argument position: .*, not 1\.5\.$/,
    ],
    [
      row({ ...sql, placeholder: '$1' }),
      /^sinks\[0\]\.placeholder\. .*, not "\$1"\. Did you mean "\$n"\?$/,
    ],
    [row({ ...sql, safeAsTag: 'yes' }), 'sinks[0].safeAsTag. Write true or false, not "yes".'],
    [row({ ...sql, instead: () => 'x' }), 'sinks[0].instead. Write a sentence, not a function.'],
    [row({ ...shell, command: undefined }), /^sinks\[0\]\.command\. It is missing\./],
    [row({ ...shell, shell: true }), /^sinks\[0\]\.shell\. Write one of always, .*, not true\.$/],
    [
      row({ ...shell, text: [0] }),
      /^sinks\[0\]\.text\. It is not a known key\. Known keys: kind, calls, /,
    ],
    [row({ ...code, when: { position: 0 } }), /^sinks\[0\]\.when\. Write a condition: /],
    [row({ ...code, when: { position: 0, is: 'a', begins: 'a' } }), /^sinks\[0\]\.when\. Write /],
    [row({ ...code, when: { position: 0, of: 'call', is: 'a' } }), /^sinks\[0\]\.when\. Write /],
    [row({ ...code, byName: false }), 'sinks[0].byName. Write true, not false.'],
    [
      row({ ...setting, unsafe: [{ at: '0.mode' }] }),
      /^sinks\[0\]\.unsafe\. Write .* conditions: /,
    ],
    [row({ ...setting, unsafe: [] }), /^sinks\[0\]\.unsafe\. Write .* conditions: /],
    [row({ ...setting, unsafe: [{ at: '0.mode', is: [{}] }] }), /^sinks\[0\]\.unsafe\. /],
    [row({ ...setting, unsafe: [{ at: '0.limit', below: 'many' }] }), /^sinks\[0\]\.unsafe\. /],
    [row({ kind: 'tool', calls: ['f'] }), /^sinks\[0\]\.schema\. It is missing\. Write /],
    [
      { modules: ['toy'], shapes: [{ type: 'Handler', reads: ['query'] }] },
      /^shapes\[0\]\.reads\. Write an array of what is read of parameters: .*, not "query"\.$/,
    ],
    [
      { modules: ['toy'], shapes: [{ type: 'Handler', parameters: ['req'] }] },
      /^shapes\[0\]\.parameters\. Write a list of names for each parameter, .*, not "req"\.$/,
    ],
    [
      { modules: ['toy'], sources: [{ label: 'remot', values: ['a'] }] },
      /^sources\[0\]\.label\. .*, not "remot"\. Did you mean "remote"\?$/,
    ],
    [
      { modules: ['toy'], sanitizers: [{ calls: ['a'], clears: ['sql-value', 'redact'] }] },
      /^sanitizers\[0\]\.clears\. .*, not "redact"\. Did you mean "redacted"\?$/,
    ],
    [
      { modules: ['toy'], sanitizers: [{ calls: ['a'], clears: 'redacted' }] },
      /^sanitizers\[0\]\.clears\. Write an array of .*, not "redacted"\./,
    ],
    [
      { modules: ['toy'], propagators: [{ calls: ['a'], result: 'text' }] },
      /^propagators\[0\]\.result\. Write one of format, /,
    ],
    [
      { modules: ['toy'], results: [{ calls: ['a'], is: 'string' }] },
      /^results\[0\]\.is\. Write one of number, /,
    ],
    [{ modules: ['toy'], results: ['a'] }, 'results[0]. Write an object.'],
  ] as [unknown, string | RegExp][])('%j: %s', (model, message) => {
    if (typeof message === 'string') expect(mistake(model)).toBe(message);
    else expect(mistake(model)).toMatch(message);
  });

  it('is not seen in a model that uses every row', () => {
    const model = {
      modules: ['toy'],
      globals: ['toy'],
      types: { Pool: ['new Pool()', 'createPool()'], Request: [] },
      sinks: [
        sql,
        shell,
        { ...code, when: { position: '1.eval', is: true } },
        { ...code, byName: true, when: { position: 0, of: 'receiver', begins: 'on' } },
      ],
      sources: [{ label: 'remote', values: ['Request.query', 'on(-1)#0'] }],
      sanitizers: [{ calls: ['quote'], clears: ['shell-word', 'sql-value'] }],
      propagators: [{ calls: ['format'], result: 'format', argument: 0 }],
      results: [{ calls: ['count'], is: 'number' }],
    };
    expect(mistake(model)).toBe('none');
  });
});

function row(sink: object): object {
  return { modules: ['toy'], sinks: [sink] };
}

describe('models that are known to be right', () => {
  const pool = { types: { Pool: ['createPool()'] } } as const;
  const shell = { kind: 'shell', calls: ['run'], command: 0, shell: 'always' } as const;
  const query = (name: string) => ({ kind: 'sql', calls: [`Pool.${name}`], text: [0] }) as const;
  const tested: readonly LibraryModel[] = [
    { modules: ['one', 'two'], ...pool, sinks: [query('query')] },
    { modules: ['two', 'three'], ...pool, sinks: [query('execute')] },
    { modules: ['four'], sinks: [shell] },
    { modules: ['five'], globals: ['five'], sinks: [shell] },
  ];
  const own: LibraryModel = { modules: ['three'], sinks: [query('run')] };

  it.each<{ readonly models: readonly LibraryModel[] }>([{ models: [] }, { models: [own] }])(
    'say what they would say beside $models',
    ({ models }) => {
      const index = compileModels(models, tested);
      const whole = compileModels([...tested, ...models]);
      for (const name of ['four', 'three', 'one', 'two', 'five', 'none']) {
        expect(index.modules.get(name), name).toEqual(whole.modules.get(name));
      }
      expect(index.modules.get('one')?.types.get('Pool')).toBe(
        index.modules.get('three')?.types.get('Pool'),
      );
      expect(index.globals).toEqual(whole.globals);
    },
  );
});
