import type { Attribution } from '../../shapes/attribution.ts'
import type { Engine } from '../engine.ts'
import { type Doc, toDoc } from '../text/doc.ts'
import { assemble } from './assemble.ts'
import { carry } from './carry.ts'
import { extend } from './extend.ts'
import { loadModel, type Model } from './model.ts'
import { readParagraphs } from './read-paragraphs.ts'

let model: Model | null = null

/**
 * The rule engine for English: rules propose who may be saying what, learned tables weigh the
 * proposals. Its time is linear in the text. Opening costs nothing; the tables are read with the
 * first text.
 */
export function rules(): Engine {
  return {
    name: 'rules',
    version: '1',
    attribute: async (texts) => texts.map((text) => readRules(toDoc(text))),
    close: async () => {},
  }
}

/** The attributions that the rules find in a text that is cut up. */
export function readRules(doc: Doc): readonly Attribution[] {
  model ??= loadModel()
  const found = extend(doc, readParagraphs(doc, model))
  return assemble(doc, found.flat(), carry(doc, found))
}
