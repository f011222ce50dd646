/**
 * The program and arguments that run a tool without a shell. npm is a script, which Windows starts only
 * through a shell; npm tells the scripts that it runs where its own program is.
 *
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, string[]]}
 */
export function commandOf(tool, args, env) {
  const npm = env.npm_execpath ?? '';
  return tool === 'npm' && npm.endsWith('npm-cli.js')
    ? [process.execPath, [npm, ...args]]
    : [tool, [...args]];
}
