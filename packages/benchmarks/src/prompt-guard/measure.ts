import { inspectPrompt } from '@magi-guardrail/redact/prompt-guard';
import { cleanPackages } from '../detection/vulnerabilities.ts';
import { packageTexts } from '../packages.ts';
import { share, type Table } from '../table.ts';
import { attempts } from './attempts.ts';

/** From here on a text counts as found; 0.5 is what the README recommends. */
const LIMITS = [0.4, 0.5, 0.7] as const;

/** A set of texts that are all attempts, or all none. */
interface Sample {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Attempts of our own, each kind apart. */
export function generated(): Table {
  const kinds = [...new Set(attempts().map(({ kind }) => kind))];
  const samples = kinds.map((name) => ({
    name,
    texts: attempts().flatMap(({ kind, text }) => (kind === name ? [text] : [])),
  }));
  const all = { name: 'all', texts: attempts().map(({ text }) => text) };
  return tableOf('Attempts of our own that are found', [...samples, all]);
}

/** Attempts that promptfoo ships to try models with: whole roles to play, many without an order. */
export async function published(version: string): Promise<Table> {
  const files = await packageTexts('promptfoo', version);
  const sources = files
    .map(({ text }) => BEGIN.exec(text)?.[1] ?? '')
    .filter((each) => each !== '');
  const texts = new Set(sources.flatMap((source) => stringsOf(source)));
  return tableOf(`Attempts of promptfoo ${version} that are found`, [
    { name: 'whole', texts: [...texts] },
  ]);
}

/** Where its list of texts stands in the bundle. */
const BEGIN = /\/\/#region \S*promptInjections\/data\.ts([^]*?)\/\/#endregion/;

function stringsOf(source: string): readonly string[] {
  return [...source.matchAll(/^\t*("(?:[^"\\]|\\.){40,}"),?$/gm)].flatMap(([, literal = '""']) => {
    try {
      return [String(JSON.parse(literal))];
    } catch {
      return [];
    }
  });
}

/** Documentation of popular packages, which nobody wrote to mislead a model. */
export async function harmless(): Promise<Table> {
  const pages: string[] = [];
  for (const { name, version } of cleanPackages()) {
    const files = await packageTexts(name, version);
    pages.push(
      ...files.flatMap(({ path, text }) => (/\.(?:md|markdown|txt)$/i.test(path) ? [text] : [])),
    );
  }
  const texts = [...new Set(pages)].filter((text) => text.length > 100);
  const paragraphs = [...new Set(texts.flatMap((text) => text.split(/\n\s*\n/)))].filter(
    (text) => text.length > 60,
  );
  return tableOf('Documentation of popular packages that is taken for an attempt', [
    { name: 'pages', texts },
    { name: 'paragraphs', texts: paragraphs },
  ]);
}

function tableOf(title: string, samples: readonly Sample[]): Table {
  return {
    title,
    head: ['Texts', ...LIMITS.map((limit) => `score ≥ ${limit}`)],
    rows: samples.map(({ name, texts }) => {
      const scores = texts.map((text) => inspectPrompt(text).score);
      return [
        name,
        ...LIMITS.map((limit) =>
          share(scores.filter((each) => each >= limit).length, texts.length),
        ),
      ];
    }),
  };
}
