/** The paths of every member of every receiver: `each(['Pool'], ['query', 'execute'])`. */
// @__NO_SIDE_EFFECTS__
export const each = (receivers: readonly string[], members: readonly string[]): string[] =>
  receivers.flatMap((receiver) => members.map((member) => `${receiver}.${member}`));
