import { createApi } from './api.ts'

/** The OpenAPI 3.1 document, made from the schemas that check requests. A plain JSON value. */
export function openapiDocument(): object {
  const document = createApi().getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'onrecord',
      version: '1',
      description:
        'Who said what, in which exact words and through which chain of outlets. Read only. Offsets are half-open UTF-16 code units into the text of the report.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  })
  return document
}
