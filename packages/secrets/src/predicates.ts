/** What formats ask of a text that has their shape. */
export { endsInChecksum } from './checksum.js';
export { isDrawn, isSecretAssignment, isUnguessable } from './generic.js';
export { hasKeyMaterial, isDense, isEncodedKey } from './key-material.js';
export { isRealPassword } from './password.js';
export { hasUserAndPassword, isOfCommand, isOpaque } from './predicates/authorization.js';
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
