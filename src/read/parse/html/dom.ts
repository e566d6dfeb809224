import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** The part of the document model that is used here. */
export interface Node {
  readonly nodeType: number
  readonly textContent: string
  readonly parentNode: Element | null
  readonly childNodes: Iterable<Node>
}

export interface Element extends Node {
  readonly localName: string
  readonly className: string
  readonly id: string
  readonly children: Iterable<Element>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  removeAttribute(name: string): void
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  closest(selector: string): Element | null
  remove(): void
}

export interface Document {
  readonly documentElement: Element
  readonly body: Element
  readonly head: Element
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  createElement(name: string): { innerHTML: string; readonly textContent: string }
}

/** Parses a whole document, as `prepare` writes it; linkedom throws on one without a body. */
export function toDocument(html: string): Document {
  return (parseHTML(html) as unknown as { document: Document }).document
}

/** The element that Readability takes for the article, or null. It takes the document apart. */
export function mainElement(document: Document): Element | null {
  const reader = new Readability<Element>(document as never, {
    // 200: wire reports of one paragraph are reports; below it Readability tries four times over.
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element as unknown as Element,
  })
  return reader.parse()?.content ?? null
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

export function isText(node: Node): boolean {
  return node.nodeType === 3
}
