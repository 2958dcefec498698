import { exercise, word } from '../support/words.ts'

/** Something that is opened by its address, and what it then has to show. */
export type Subject = {
  /** From the server's root. */
  readonly address: string
  /** The first heading; without it the first paint is all there is to wait for. */
  readonly heading?: string
  /** What stands on the screen beside the heading. */
  readonly texts?: readonly string[]
}

/** What is measured: a page of nothing, which is the limit, and two places of the app. */
export const subjectNames = ['hello', 'start', 'portal'] as const

export type SubjectName = (typeof subjectNames)[number]

/** The least page that says something. Without an icon of its own the browser would ask for one. */
export const helloPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Hello</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <p>Hello</p>
  </body>
</html>
`

/** A page with nothing but a script. Its dot lets the browser tell when it has painted. */
export const emptyPage = (script: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Stage</title>
    <link rel="icon" href="data:," />
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <p>.</p>
  </body>
</html>
`

/** The pages, with the words that they show in Finnish. */
export function subjects(): Readonly<Record<SubjectName, Subject>> {
  const { persona } = exercise('laheta-viesti').script
  return {
    hello: { address: 'hello/' },
    start: { address: 'app/', heading: word('fi', 'practice.startTitle') },
    portal: {
      address: 'app/?harjoitus=laheta-viesti&kaista=yhdessa&vaihe=find#/etusivu',
      heading: word('fi', 'home.goodMorning', { name: persona.name.given }),
      texts: persona.data.tasks.map(({ title }) => title),
    },
  }
}
