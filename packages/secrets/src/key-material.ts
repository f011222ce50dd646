import { entropy } from './entropy.js';

/** Whether what looks like a PEM block holds key material, and not three dots or a template hole. */
export function hasKeyMaterial(text: string): boolean {
  const body = text
    .replace(/-----[^-]{0,60}-----/g, '')
    .replace(/\\[nr]/g, '')
    .replace(/[^A-Za-z0-9+/]/g, '');
  return body.length >= 64 && entropy(body) > 4;
}

/** A PEM block around a body; for examples only. */
export function block(body: string, type = 'PRIVATE KEY'): string {
  return ['-----BEGIN ', type, '-----\\n', body, '\\n-----END ', type, '-----\\n'].join('');
}
