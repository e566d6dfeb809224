import type { SpeakerBasis } from '../../../src/shapes/statement.ts'

/** How the speaker is known, in a sentence with the words that show it. */
export function basisSentence(basis: SpeakerBasis, sourceWords: string): string {
  const words = sourceWords === '' ? '' : ` “${sourceWords}”`
  switch (basis) {
    case 'named':
      return words ? `Named in the words${words}.` : 'Named in the text.'
    case 'nominal':
      return words ? `Described as${words}.` : 'Known by a description.'
    case 'pronoun':
      return words ? `Stands behind${words}.` : 'Known by a pronoun.'
    case 'carried':
      return 'Carried over from the quotation before.'
    case 'none':
      return words ? `The text says${words}.` : 'The text does not say.'
  }
}
