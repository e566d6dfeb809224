import type { Actor } from '../../shapes/actor.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { Span } from '../../shapes/span.ts'
import type { Statement } from '../../shapes/statement.ts'
import { firstEndingAfter, holds } from '../text/ordered.ts'
import { quotedSpans } from '../text/quotes.ts'
import { type Sentence, sentencesOf } from '../text/sentences.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { FindParties } from './find-parties.ts'
import { type Scope, Scopes } from './scope.ts'

/** A reading before its claims. */
export interface Told {
  readonly reportId: string
  readonly text: string
  /** YYYY-MM-DD. */
  readonly published: string | null
  readonly statements: readonly Statement[]
  readonly actors: readonly Actor[]
  /** Id of the actor that publishes the report. */
  readonly outlet: string | null
  readonly findParties: FindParties
}

/** The report as the rules of this room look at it. */
export class Scene {
  readonly told: Told
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly #quoted: readonly Span[]
  readonly #scopes: Scopes
  readonly #sentenceOf: Int32Array

  constructor(told: Told) {
    this.told = told
    this.text = told.text
    this.words = wordsOf(told.text)
    this.sentences = sentencesOf(told.text, this.words)
    this.#quoted = quotedSpans(told.text)
    this.#scopes = new Scopes(told.statements)
    this.#sentenceOf = new Int32Array(this.words.length)
    for (const [index, { from, to }] of this.sentences.entries()) {
      this.#sentenceOf.fill(index, from, to)
    }
  }

  /** The word at an index, in lower case; empty outside of the text. */
  lower(at: number): string {
    return this.words[at]?.lower ?? ''
  }

  /** Index of the sentence that holds the word at an index. */
  sentenceAt(at: number): number {
    return this.#sentenceOf[at] ?? 0
  }

  sentence(at: number): Sentence {
    return this.sentences[this.sentenceAt(at)] ?? { from: 0, to: 0 }
  }

  /** Index of the word at or after an offset. */
  wordAt(offset: number): number {
    return firstEndingAfter(this.words, offset)
  }

  /** The span of the words from one index to another, half-open. */
  span(from: number, to: number): Span {
    const start = this.words[from]?.start ?? this.text.length
    return { start, end: Math.max(start, this.words[to - 1]?.end ?? start) }
  }

  scope(offset: number): Scope {
    return { statement: this.#scopes.at(offset), quoted: holds(this.#quoted, offset) }
  }

  /** Who is named within the words from one index to another. */
  parties(from: number, to: number): readonly Party[] {
    return from < to ? this.told.findParties(this.span(from, to)) : []
  }
}
