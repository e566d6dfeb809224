export type { FoundFigure } from './figure.ts'
export { findFigures, parseFigure } from './find.ts'
