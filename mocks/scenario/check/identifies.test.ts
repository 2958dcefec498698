import { expect, test } from 'vitest'
import { type Edit, edited, loadWith } from '../../../src/testing/edited.ts'

const spouse = 'puolison-tunnukset.json'

type Broken = Omit<Edit, 'file'> & {
  readonly file?: string
  readonly name: string
  /** What its words name: what was found, what is meant or allowed, how it is mended. */
  readonly says: readonly string[]
}

const identifies = '"identifies": { "bank": "toivo" }'
const put = (value: string): Pick<Edit, 'find' | 'put' | 'told'> => ({
  find: identifies,
  put: `"identifies": ${value}`,
  told: '"identifies"',
})

const broken: readonly Broken[] = [
  {
    name: 'somebody who is not there',
    ...put('{ "bank": "tovio" }'),
    says: ['tovio', 'toivo'],
  },
  {
    name: 'somebody who is not among the others',
    ...put('{ "bank": "toivo", "certificate": "paivi" }'),
    says: ['paivi', 'toivo'],
  },
  {
    name: 'a method that there is not',
    ...put('{ "pankki": "toivo" }'),
    says: ['pankki', 'bank', 'certificate'],
  },
  {
    name: 'no method of one’s own',
    ...put('{ "bank": "toivo", "certificate": "toivo" }'),
    says: ['"identifies"'],
  },
  {
    name: 'a method by which nobody can have signed in',
    find: '"signedInWith": "bank"',
    put: '"signedInWith": "pankki"',
    says: ['pankki', 'bank', 'certificate'],
  },
  {
    name: 'a signing in before a page that comes before it',
    after: '"clock"',
    find: '"page": "home"',
    put: '"page": "sign-in"',
    told: '"signedInWith"',
    says: ['sign-in', 'signedInWith'],
  },
  {
    name: 'another with whom one has nothing to do',
    find: `${identifies},`,
    put: '',
    told: '"others": ["toivo"]',
    says: ['toivo', 'identifies'],
  },
  {
    name: 'a signing in of somebody whom no method identifies',
    file: 'tytar-asioi-aidin-puolesta.json',
    after: '"seen": [',
    find: '"happened": "message.sent"',
    put: '"happened": "signed.in"',
    told: '"happened": "signed.in"',
    says: ['signed.in', 'identifies'],
  },
]

test.each(broken)('$name is told', ({ says, file = spouse, ...edit }) => {
  const { text, line } = edited({ file, ...edit })
  const loaded = loadWith(file, { [file]: text })
  const findings = 'findings' in loaded ? loaded.findings : []
  const here = findings.filter((one) => one.file === file && one.line === line)
  expect(here, JSON.stringify(findings, null, 2)).not.toEqual([])
  for (const language of ['fi', 'en'] as const) {
    const words = here.map(({ message }) => message[language]).join(' ')
    for (const word of says) expect(words).toContain(word)
  }
})
