import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync, Visitor } from 'vite'

export const root = join(import.meta.dirname, '../../')

/** Every file under a folder of the project, by its path from the project's root. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted()

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

export const isCode = (file: string): boolean => /\.tsx?$/.test(file)
export const isTest = (file: string): boolean =>
  /\.test\.tsx?$/.test(file) || file.startsWith('src/testing/')

type Import = {
  /** A path from the project's root, or the name of a package. */
  readonly to: string
  /** It leaves nothing behind at run time. */
  readonly type: boolean
}

export type Source = {
  readonly imports: readonly Import[]
  /** Something is passed on from another module. */
  readonly passesOn: boolean
  /** Global names that are used, with a member where it is written: `Date.now`, `new Date()`. */
  readonly uses: readonly string[]
}

/** What a file imports (also dynamically, by a glob or as a type) and which globals it uses. */
export function parse(file: string, text = textOf(file)): Source {
  const { errors, program } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const imports: Import[] = []
  const uses: string[] = []
  let passesOn = false
  const add = (to: string, type = false) => imports.push({ to: resolve(file, to), type })

  new Visitor({
    ImportDeclaration({ source, importKind, specifiers }) {
      const kinds = specifiers.map((one) => 'importKind' in one && one.importKind === 'type')
      add(source.value, importKind === 'type' || (kinds.length > 0 && kinds.every(Boolean)))
    },
    ExportNamedDeclaration({ source, exportKind }) {
      if (!source) return
      passesOn = true
      add(source.value, exportKind === 'type')
    },
    ExportAllDeclaration({ source, exportKind }) {
      passesOn = true
      add(source.value, exportKind === 'type')
    },
    ImportExpression({ source }) {
      if (source.type !== 'Literal' || typeof source.value !== 'string')
        throw new Error(`${file} imports what cannot be read from its text`)
      add(source.value)
    },
    TSImportType({ source }) {
      add(source.value, true)
    },
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type === 'Identifier') uses.push(`${callee.name}()`)
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return
      if (first?.type === 'Literal' && typeof first.value === 'string') add(first.value)
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier')
        uses.push(given.length === 0 ? `new ${callee.name}()` : `new ${callee.name}(…)`)
    },
    MemberExpression({ object, property }) {
      if (property.type !== 'Identifier') return
      if (object.type === 'Identifier') uses.push(`${object.name}.${property.name}`)
    },
    Identifier({ name }) {
      uses.push(name)
    },
  }).visit(program)
  return { imports, passesOn, uses }
}

const resolve = (file: string, to: string): string => {
  const [path = ''] = to.split('?')
  return path.startsWith('.') ? join(dirname(file), path) : path
}
