/** The value is large, or goes round in circles: it must be walked with `Tracking`. */
export class NeedsTracking extends Error {}
