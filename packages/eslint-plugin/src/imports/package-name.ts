import { isBuiltin } from 'node:module';

/**
 * The npm package a specifier asks for: `@scope/name` of `@scope/name/deep/file.js`. Undefined for files,
 * addresses, built-in modules, `#imports`, and everything else that npm would not accept as a name:
 * `@/a`, `~/a`, `Components/a`, `$lib`, `virtual:a`, `raw-loader!a`, `npm:a`.
 */
export function packageNameOf(specifier: string): string | undefined {
  const [name] = PACKAGE.exec(specifier) ?? [];
  if (name === undefined || name.length > LONGEST || NO_PACKAGE.test(specifier)) return undefined;
  if (isBuiltin(specifier) || FILE.test(name) || FOLDER.test(specifier)) return undefined;
  return name;
}

const PACKAGE = /^(?:@[a-z\d-][\w.-]*\/)?[a-z\d][\w.-]*(?=\/|$)/i;
/** Protocols, loaders of webpack, templates. */
const NO_PACKAGE = /[:!\\\s{}*]/;
/** npm has long taken no new name with a capital: `Components/button` is a folder that a bundler knows. */
const FOLDER = /^[A-Z][\w-]*\//;
/** Some bundlers look for files without `./`, too. No package is called like that. */
const FILE =
  /\.(?:css|scss|sass|less|json5?|svg|png|jpe?g|gif|webp|html|vue|svelte|wasm|tsx?|jsx)$/i;
const LONGEST = 214;
