import { entropy } from './entropy.js';

/** Whether what looks like a PEM block holds key material, and not three dots or a template hole. */
export function hasKeyMaterial(text: string): boolean {
  const body = text
    .replace(/-----[^-]{0,60}-----/g, '')
    .replace(/\\[nr]/g, '')
    .replace(/[^A-Za-z0-9+/]/g, '');
  // Documentation cuts keys short.
  if (/\.{3}|…/.test(text)) return false;
  return LINE.test(text) && body.length >= 64 && entropy(body) > 4;
}

// Every line but the last has 64 characters, or 70 or 76; source code between two labels has no such word.
const LINE = /[A-Za-z0-9+/]{40}/;

/** Whether the base64 of a text begins as a PEM file does. */
export function isEncodedKey(text: string): boolean {
  return /^-----BEGIN [A-Z ]{0,24}PRIVATE KEY/.test(atob(text.slice(0, 64)));
}

/** Whether a text is as random as key material in base64. */
export function isDense(text: string): boolean {
  return entropy(text) > 4;
}

/** A PEM block around a body; for examples only. */
export function block(body: string, type = 'PRIVATE KEY'): string {
  return ['-----BEGIN ', type, '-----\\n', body, '\\n-----END ', type, '-----\\n'].join('');
}
