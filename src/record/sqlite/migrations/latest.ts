/**
 * How many migrations there are. Apart from them, so that a record that has had them all opens without
 * loading what they need.
 */
export const latest = 4
