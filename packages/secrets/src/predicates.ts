/** What the formats of the short form ask of a text that has their shape. */
export { endsInChecksum } from './checksum.js';
export { hasKeyMaterial, isDense, isEncodedKey } from './key-material.js';
export { isLogin, isReal, isSalt } from './predicates/configured.js';
export { isEncodedToken, isSignedToken } from './predicates/jwt.js';
export {
  hasAllKinds,
  hasDigitAndSmall,
  hasManyCharacters,
  isOfBothCases,
  isVariedNumber,
} from './predicates/mixture.js';
export { isUnwritten } from './written.js';
