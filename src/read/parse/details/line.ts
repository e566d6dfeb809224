/** A value as one line: white space of any kind becomes single spaces, invisible characters go. */
export function oneLine(value: string): string {
  return value
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\0]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
