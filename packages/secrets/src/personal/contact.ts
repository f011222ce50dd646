import type { Detector } from './detector.js';

/**
 * RFC 5321 without quoted local parts; the name of a file, `logo@2x.png`, has an ending of its own. A quotation mark
 * may stand before it, an apostrophe is a part of it.
 */
export const email: Detector = {
  kind: 'email',
  trigger: '@',
  pattern:
    /(?<![A-Za-z0-9._%+-]|[A-Za-z0-9_]')[A-Za-z0-9_%+](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}(?:[A-Za-z]{2,24}|xn--[A-Za-z0-9-]{2,59})(?![A-Za-z0-9-])/g,
  isPlausible: (match) => !/^git@/.test(match) && !FILE.test(match),
};

const FILE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|css|[cm]?[jt]sx?|json|html?|tgz|zip|map|md|ya?ml)$/i;

/** E.164 with its plus sign, in any grouping; or the grouping of North America. Bare digits may be anything. */
export const phone: Detector = {
  kind: 'phone',
  trigger: /[+(-]/,
  pattern:
    /(?<![\w+/=.-])(?:\+[1-9](?:[ .()/-]{0,2}\d){7,14}|(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])[2-9]\d\d[ .-]\d{4})(?![\w/=]|[.-]\d)/g,
};

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const GROUP = '[0-9A-Fa-f]{1,4}';

/** Version 4 and 6; an address of the machine itself or of nobody tells nothing about a person. */
export const ip: Detector = {
  kind: 'ip',
  trigger: /\d\.\d|:/,
  pattern: new RegExp(
    String.raw`(?<![\w.:])(?:(?:${OCTET}\.){3}${OCTET}|(?:${GROUP}:){7}${GROUP}|(?:${GROUP}:){1,6}(?::${GROUP}){1,6}|::(?:${GROUP}:){0,5}${GROUP})(?![\w:]|\.\d)`,
    'g',
  ),
  isPlausible: (match) => /\d/.test(match) && !/^(?:127\.|0\.0\.0\.0$|255\.255\.|::1$)/.test(match),
};
