/** An address that must not be connected to; its message is a sentence for the user. */
export class Refused extends Error {
  override readonly name = 'Refused'
}
