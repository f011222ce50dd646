import type { Profile, Severity } from '../result/model.js';

/** Whether a finding of this severity stops the commit. */
export function blocks(profile: Profile, severity: Severity): boolean {
  return severity === 'high' || (severity === 'medium' && profile === 'strict');
}
