/** A function of Node.js that gives a file its rights. */
export interface Giver {
  /** `exact` are the rights it has then; from those of a file that is made, the mask of the process is taken. */
  readonly gives: 'exact' | 'masked' | 'mask';
  /** The argument that is the mode, or holds it as `mode`. */
  readonly mode: number;
  /** The argument that names the file. */
  readonly file?: number;
  /** Options may stand before all other arguments: `chmod('-R', '777', 'bin')`. */
  readonly options?: true;
}

const chmod: Giver = { gives: 'exact', mode: 1, file: 0 };
const write: Giver = { gives: 'masked', mode: 2, file: 0 };

// https://nodejs.org/api/fs.html
const givers: Readonly<Record<string, Giver>> = {
  chmod,
  lchmod: chmod,
  fchmod: { gives: 'exact', mode: 1 },
  writeFile: write,
  appendFile: write,
  outputFile: write,
  createWriteStream: { ...write, mode: 1 },
};

/** What a function does, by its canonical name: `fs.chmodSync`, `fs/promises.chmod`, `process.umask`. */
export function giverOf(name: string): Giver | undefined {
  if (/(?:^|\.)process\.umask$/.test(name)) return { gives: 'mask', mode: 0 };
  if (SHELLJS.test(name)) return { gives: 'exact', mode: 0, options: true };
  if (HANDLE.test(name)) return { gives: 'exact', mode: 0 };
  const [, method = ''] = FILES.exec(name) ?? [];
  return Object.hasOwn(givers, method) ? givers[method] : undefined;
}

/** What `open` of `fs/promises` gives. */
const HANDLE =
  /^(?:fs|fs-extra|graceful-fs)(?:\/promises)?(?:\.default)?(?:\.promises)?\.open\(\)\.chmod$/;
const SHELLJS = /^(?:shelljs|shelljs\/global)(?:\.default)?\.chmod$/;
const FILES =
  /^(?:fs|fs-extra|graceful-fs)(?:\/promises)?(?:\.default)?(?:\.promises)?\.(\w+?)(?:Sync)?$/;
